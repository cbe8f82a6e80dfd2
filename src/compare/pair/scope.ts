import type { Claim, HistoricalEvent, ScopePart, Topic } from '../../record/types.js';
import type { ScopeField } from '../../claim-type/index.js';
import { edtfRange } from '../../value/date-range.js';
import { parseEdtf } from '../../value/edtf.js';
import { meet, type Span } from '../../value/range.js';
import { DEFAULT_RULES } from '../../value/rules.js';

/** Dimensions whose words are compared, in the order in which a difference is told; time is compared as days. */
const WORDED = ['unit', 'outcome', 'side', 'counted', 'against', 'area'] as const;
type Worded = (typeof WORDED)[number];

/** What a claim speaks of: its own words, else those of its topic. */
export interface Scope {
  readonly claim: Claim;
  readonly topic: Topic;
  /** Dimensions on which claims of its type must be at one. */
  readonly fields: readonly ScopeField[];
  /** Numbers of its words on each dimension but time, without regard to case and spacing; 0: what the question asks. */
  readonly words: readonly number[];
  /** The time for which it holds; null where neither claim, topic nor the topic's event gives one, or its type has none. */
  readonly time: readonly Span[] | null;
}

/** On which dimension two claims differ. */
export interface Difference {
  readonly dimension: 'type' | 'modality' | ScopeField;
  /** Which claim counts a part of what the other counts, on every dimension that differs; null when neither does. */
  readonly part: 'first' | 'second' | null;
}

/** Whether one scope lies inside another on a dimension. */
export type Contains = (dimension: string, part: string, whole: string) => boolean;

/** What scopes have to do with one another, besides being the same. */
export interface ScopeRelations {
  readonly contains: Contains;
  /** Whether one of two claims can be a part of the other at all. */
  readonly mayBePart: (a: Claim, b: Claim) => boolean;
}

/** Words of a scope without regard to case and spacing. */
export function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}

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

/** Dimensions as claims and topics state them. */
type Stated = Readonly<Partial<Record<ScopeField, string | null>>>;

/** Each dimension by its name: a field that is looked up by a variable costs several times as much, and this is asked of every claim. */
function saidOn(record: Stated, field: ScopeField): string | null {
  switch (field) {
    case 'unit':
      return record.unit ?? null;
    case 'outcome':
      return record.outcome ?? null;
    case 'side':
      return record.side ?? null;
    case 'counted':
      return record.counted ?? null;
    case 'against':
      return record.against ?? null;
    case 'area':
      return record.area ?? null;
    case 'as_of':
      return record.as_of ?? null;
  }
}

/** What a claim says on a dimension, or else its topic; null means what the topic asks, whatever that is. */
export function scopeWords(claim: Claim, topic: Topic, field: ScopeField): string | null {
  return saidOn(claim, field) ?? saidOn(topic, field);
}

/** Words of a scope as numbers, so that pairs are compared without looking at letters, and its time as days. */
export type ScopeReader = (claim: Claim, topic: Topic, fields: readonly ScopeField[]) => Pick<Scope, 'words' | 'time'>;

/**
 * Reads scopes; words, times and what topics ask are read once. Times are always read by the default rules, so that what can be
 * compared does not depend on the rule set under which it is.
 */
export function scopeReader(events: readonly HistoricalEvent[]): ScopeReader {
  const dates = new Map(events.map(({ id, date }) => [id, date ?? null]));
  const numbers = new Map<string, number>();
  const times = new Map<string, readonly Span[]>();
  const asked = new Map<Topic, Pick<Scope, 'words' | 'time'>>();

  const numberOf = (words: string): number => {
    let known = numbers.get(words);
    if (known === undefined) {
      const folded = fold(words);
      known = numbers.get(folded) ?? numbers.size + 1;
      numbers.set(folded, known).set(words, known);
    }
    return known;
  };
  const timeOf = (edtf: string): readonly Span[] => {
    let known = times.get(edtf);
    if (known === undefined) times.set(edtf, (known = edtfRange(parseEdtf(edtf), DEFAULT_RULES).reach));
    return known;
  };
  const read: ScopeReader = (claim, topic, fields) => {
    const words: number[] = [];
    let time: readonly Span[] | null = null;
    for (const field of fields) {
      const said = scopeWords(claim, topic, field);
      if (field !== 'as_of') words.push(said === null ? 0 : numberOf(said));
      else {
        const edtf = said ?? dates.get(topic.event ?? '') ?? null;
        if (edtf !== null) time = timeOf(edtf);
      }
    }
    return { words, time };
  };
  return (claim, topic, fields) => {
    if (claim.type !== topic.type || !asksOnly(claim, topic, fields)) return read(claim, topic, fields);
    let known = asked.get(topic);
    if (known === undefined) asked.set(topic, (known = read(claim, topic, fields)));
    return known;
  };
}

/** Whether a claim states no scope but that of its topic. */
function asksOnly(claim: Claim, topic: Topic, fields: readonly ScopeField[]): boolean {
  for (const field of fields) {
    const said = saidOn(claim, field);
    if (said !== null && said !== saidOn(topic, field)) return false;
  }
  return true;
}

/**
 * Whether two claims speak of one thing. Checked before any value is: type, modality, then every dimension on which claims of
 * the type must be at one. A claim that leaves a dimension open means what the topic asks; one that states it speaks of the same
 * only in the same words. Having the same words is transitive; times are the same when they meet, which is not: of three times
 * the first and the last may lie apart although both meet the second.
 * @returns the first dimension that differs, or null
 */
export function scopeDifference(a: Scope, b: Scope, { contains, mayBePart }: ScopeRelations): Difference | null {
  if (a.claim.type !== b.claim.type) return { dimension: 'type', part: null };
  if (a.claim.modality !== b.claim.modality) return { dimension: 'modality', part: null };
  if (!sameWords(a.words, b.words)) {
    const differing = WORDED.filter((field) => a.fields.includes(field) && !alike(a, b, field));
    const inside = (part: Scope, whole: Scope): boolean =>
      differing.every((field) => lies(part, whole, field, contains));
    const comparable = sameTime(a, b) && mayBePart(a.claim, b.claim);
    return {
      dimension: differing[0] as Worded,
      part: comparable ? (inside(a, b) ? 'first' : inside(b, a) ? 'second' : null) : null,
    };
  }
  return sameTime(a, b) ? null : { dimension: 'as_of', part: null };
}

function sameWords(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether two claims say the same on a dimension. */
export function alike(a: Scope, b: Scope, field: Worded): boolean {
  const [left, right] = [scopeWords(a.claim, a.topic, field), scopeWords(b.claim, b.topic, field)];
  return left === null || right === null ? left === right : fold(left) === fold(right);
}

/** Whether what one claim speaks of lies inside what the other does, on a dimension. */
export function lies(part: Scope, whole: Scope, field: Worded, contains: Contains): boolean {
  const [inner, outer] = [scopeWords(part.claim, part.topic, field), scopeWords(whole.claim, whole.topic, field)];
  return inner !== null && outer !== null && contains(field, inner, outer);
}

/** Whether two claims hold for one time: both for that of the question, or for times that meet. */
export function sameTime({ time: a }: Scope, { time: b }: Scope): boolean {
  return a === b || (a !== null && b !== null && meet(a, b));
}

const LABEL: Record<Worded, string> = {
  unit: 'the unit',
  outcome: 'what happened to the people counted',
  side: 'whose side is counted',
  counted: 'what is counted',
  against: 'what it is measured against',
  area: 'the area covered',
};

/** A difference of scope in words. */
export function differenceClause({ dimension }: Pick<Difference, 'dimension'>, a: Scope, b: Scope): string {
  if (dimension === 'type') return `one is a ${a.claim.type} claim, the other a ${b.claim.type} claim`;
  if (dimension === 'modality') return `one is ${a.claim.modality}, the other ${b.claim.modality}`;
  const words = (scope: Scope): string => {
    const stated = scopeWords(scope.claim, scope.topic, dimension);
    return stated === null ? 'what the question asks' : dimension === 'as_of' ? stated : `"${stated}"`;
  };
  if (dimension === 'as_of') return `they hold for different times: ${words(a)} against ${words(b)}`;
  const counts = a.fields.includes('unit');
  const what = dimension === 'counted' && !counts ? 'what they speak of' : LABEL[dimension];
  return `they differ in ${what}: ${words(a)} against ${words(b)}`;
}
