import type { Claim, ScopePart } from '../../record/types.js';
import { isAmount } from '../../value/amount.js';
import { parseEdtf } from '../../value/edtf.js';
import { edtfRange } from '../../value/date-range.js';
import { meet } from '../../value/range.js';
import type { RuleSet } from '../../value/rules.js';

/** A dimension on which two claims differ, with both sides' words. */
export interface Mismatch {
  readonly dimension: string;
  readonly clause: string;
  /** Which claim counts a part of what the other counts, on every dimension that differs; null when neither does. */
  readonly part: 'first' | 'second' | null;
}

/** Whether one scope lies inside another on a dimension. */
export type Contains = (dimension: string, part: string, whole: string) => boolean;

const WORDED = ['unit', 'outcome', 'side', 'counted', 'against', 'area'] as const;

/** What the scope table says, steps from part to whole followed. */
export function scopeContains(scopes: readonly ScopePart[]): Contains {
  const wholes = new Map<string, string[]>();
  const key = (dimension: string, words: string): string => `${dimension}\n${fold(words)}`;
  for (const { dimension, part, whole } of scopes) {
    const at = key(dimension, part);
    wholes.set(at, [...(wholes.get(at) ?? []), key(dimension, whole)]);
  }
  const reach = (at: string, wanted: string, seen: Set<string>): boolean =>
    (wholes.get(at) ?? []).some((next) => {
      if (next === wanted) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reach(next, wanted, seen);
    });
  return (dimension, part, whole) => reach(key(dimension, part), key(dimension, whole), new Set());
}

/**
 * Whether two claims count the same thing. Checked before any value is: type, modality, then for amounts the unit, the
 * outcome, whose men, what is counted, against what, where and when; for dates and attributions another matter or place.
 * @returns the first dimension that differs, or null
 */
export function scopeMismatch(a: Claim, b: Claim, rules: RuleSet, contains: Contains): Mismatch | null {
  if (a.type !== b.type)
    return { dimension: 'type', clause: `one is a ${a.type} claim, the other a ${b.type} claim`, part: null };
  if (a.modality !== b.modality)
    return { dimension: 'modality', clause: `one is ${a.modality}, the other ${b.modality}`, part: null };
  if (!isAmount(a)) return otherMatter(a, b);
  const differing = WORDED.flatMap((dimension) => {
    const [left, right] = [field(a, dimension), field(b, dimension)];
    return left !== null && right !== null && fold(left) !== fold(right) ? [{ dimension, left, right }] : [];
  });
  const [first] = differing;
  if (first) {
    const inSecond = differing.every(({ dimension, left, right }) => contains(dimension, left, right));
    const inFirst = differing.every(({ dimension, left, right }) => contains(dimension, right, left));
    return {
      dimension: first.dimension,
      clause: `they differ in ${LABEL[first.dimension]}: "${first.left}" against "${first.right}"`,
      part: sameTime(a, b, rules) ? (inSecond ? 'first' : inFirst ? 'second' : null) : null,
    };
  }
  if (!sameTime(a, b, rules))
    return {
      dimension: 'as_of',
      clause: `they hold for different times: ${String(a.as_of)} against ${String(b.as_of)}`,
      part: null,
    };
  return null;
}

/**
 * Dates and attributions take no scope over from their topic. Where one states what else, or which other place, it speaks of,
 * it does not answer quite what the topic asks, and only a claim of the same words is comparable with it.
 */
function otherMatter(a: Claim, b: Claim): Mismatch | null {
  for (const dimension of ['counted', 'area'] as const) {
    const [left, right] = [field(a, dimension), field(b, dimension)];
    if (fold(left ?? '') === fold(right ?? '')) continue;
    const words = (value: string | null): string => (value === null ? 'what the question asks' : `"${value}"`);
    return {
      dimension,
      clause: `they differ in ${dimension === 'counted' ? 'what they speak of' : LABEL.area}: ${words(left)} against ${words(right)}`,
      part: null,
    };
  }
  return null;
}

function sameTime(a: Claim, b: Claim, rules: RuleSet): boolean {
  if (a.as_of === null || b.as_of === null) return true;
  const left = edtfRange(parseEdtf(a.as_of), rules);
  const right = edtfRange(parseEdtf(b.as_of), rules);
  return meet(left.reach, right.reach);
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

/** Words of a scope without regard to case and spacing. */
export function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
