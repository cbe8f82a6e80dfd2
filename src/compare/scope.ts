import type { Claim } from '../types.js';
import { parseEdtf } from '../value/edtf.js';
import { edtfRange } from '../value/date-range.js';
import type { RuleSet } from '../value/rule-set.js';

/** A dimension on which two claims differ, with both sides' words. */
export interface Mismatch {
  readonly dimension: string;
  readonly clause: string;
}

const WORDED = ['unit', 'outcome', 'side', 'counted', 'against', 'area'] as const;

/**
 * Whether two claims count the same thing. Checked before any value is: type, modality, then for amounts the unit, the
 * outcome, whose men, what is counted, against what, where and when.
 * @returns the first dimension that differs, or null
 */
export function scopeMismatch(a: Claim, b: Claim, rules: RuleSet): Mismatch | null {
  if (a.type !== b.type) return { dimension: 'type', clause: `one is a ${a.type} claim, the other a ${b.type} claim` };
  if (a.modality !== b.modality) {
    return { dimension: 'modality', clause: `one is ${a.modality}, the other ${b.modality}` };
  }
  if (a.type !== 'quantity' && a.type !== 'casualty') return null;
  for (const dimension of WORDED) {
    const left = field(a, dimension);
    const right = field(b, dimension);
    if (left !== null && right !== null && fold(left) !== fold(right)) {
      return { dimension, clause: `they differ in ${LABEL[dimension]}: "${left}" against "${right}"` };
    }
  }
  if (a.as_of !== null && b.as_of !== null) {
    const left = edtfRange(parseEdtf(a.as_of), rules);
    const right = edtfRange(parseEdtf(b.as_of), rules);
    if (left.end < right.start || right.end < left.start) {
      return { dimension: 'as_of', clause: `they hold for different times: ${a.as_of} against ${b.as_of}` };
    }
  }
  return null;
}

const LABEL: Record<(typeof WORDED)[number], string> = {
  unit: 'the unit',
  outcome: 'what happened to the people counted',
  side: 'whose side is counted',
  counted: 'what is counted',
  against: 'what it is measured against',
  area: 'the area covered',
};

function field(claim: Claim, name: (typeof WORDED)[number]): string | null {
  const value: unknown = (claim as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}

function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
