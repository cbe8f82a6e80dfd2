import type { ClaimRecord, ReviewRecord, TopicRecord } from '../record/authored.js';
import type { ClaimType } from '../record/types.js';

/**
 * What a second reader must have read for a claim of each type. Left out of a review it means that the reader found none, so
 * the record may have none either.
 */
const VALUE: Readonly<Record<ClaimType, readonly string[]>> = {
  quantity: ['low', 'best', 'high'],
  casualty: ['low', 'best', 'high', 'extent'],
  date: ['date'],
  attribution: ['answer'],
};

/** Fields in which a claim says of whom, where and when it speaks; a claim takes them over from its topic. */
const SCOPE = ['counted', 'against', 'area', 'as_of'] as const;
const ALWAYS = ['modality', 'side', ...SCOPE, 'voice'] as const;

/**
 * What else decides how a claim compares. Left out of a review it means "not recorded"; `null` there means that the reader
 * looked and found none.
 */
const DECIDES: Readonly<Record<ClaimType, readonly string[]>> = {
  quantity: ['unit', 'hedge', ...ALWAYS],
  casualty: ['unit', 'hedge', 'outcome', ...ALWAYS],
  date: ['date_part', ...ALWAYS],
  attribution: ALWAYS,
};

/** Fields of a review that are not named as those of the claim, by the claim's name. */
const NAMED: Readonly<Record<string, string>> = { outcome: 'casualty_outcome' };
const REVIEW_FIELDS: readonly string[] = [...new Set([...Object.values(VALUE), ...Object.values(DECIDES)].flat())];

/** A field on which record and second reading differ. */
export interface Difference {
  readonly field: string;
  readonly record: unknown;
  readonly review: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Where a second reading says something else than the record, or speaks of what claims of this type do not have.
 * @param topic the topic of the claim, from which it takes over scope that it does not state
 * @param own true for a claim of a held text, whose second reader settled weight and words on the text and need not give the value
 */
export function differences(
  claim: ClaimRecord,
  review: ReviewRecord,
  topic: TopicRecord | undefined,
  own: boolean,
): Difference[] {
  const [ours, theirs]: readonly [Fields, Fields] = [{ ...claim }, { ...review }];
  const value = VALUE[claim.type];
  const readsValue = !own || value.some((field) => theirs[field] !== undefined);
  return REVIEW_FIELDS.flatMap((field) => {
    const found = theirs[NAMED[field] ?? field];
    const given = ours[field] ?? inherited(field, claim, topic);
    const compared = value.includes(field) ? readsValue : found !== undefined;
    const fits = value.includes(field) || DECIDES[claim.type].includes(field);
    if (!compared || (fits && (given ?? null) === (found ?? null))) return [];
    return [{ field, record: given, review: found }];
  });
}

function inherited(field: string, claim: ClaimRecord, topic: TopicRecord | undefined): unknown {
  const amount = claim.type === 'quantity' || claim.type === 'casualty';
  const scope = (SCOPE as readonly string[]).includes(field);
  return amount && scope ? (topic as unknown as Fields | undefined)?.[field] : undefined;
}

/** Fields that decide how a claim compares and of which its second reading says nothing. */
export function unrecorded(claim: ClaimRecord, review: ReviewRecord): string[] {
  const theirs = review as unknown as Fields;
  const value = VALUE[claim.type];
  const hedge = (claim as unknown as Fields).hedge;
  // Vague words have no value to record.
  const readsValue = hedge === 'vague' || value.some((field) => theirs[field] !== undefined);
  return [
    ...(readsValue ? [] : ['value']),
    ...DECIDES[claim.type].filter((field) => theirs[NAMED[field] ?? field] === undefined),
  ];
}

/** How many second readings did not record a field. */
export interface Unrecorded {
  readonly field: string;
  /** Claims of a type that has the field, with a second reading that reached its place. */
  readonly read: number;
  /** Those of them whose second reading says nothing of the field. */
  readonly unrecorded: number;
}

/** Counts, by field, the second readings that did not record it, so that nothing passes as confirmed that nobody looked at. */
export function countUnrecorded(claims: readonly ClaimRecord[], reviews: readonly ReviewRecord[]): Unrecorded[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const counts = new Map<string, { read: number; unrecorded: number }>();
  for (const review of reviews) {
    const claim = byId.get(review.claim);
    if (!claim || review.outcome === 'not_reachable') continue;
    const missing = unrecorded(claim, review);
    for (const field of ['value', ...DECIDES[claim.type]]) {
      const count = counts.get(field) ?? { read: 0, unrecorded: 0 };
      count.read += 1;
      if (missing.includes(field)) count.unrecorded += 1;
      counts.set(field, count);
    }
  }
  return [...counts].map(([field, count]) => ({ field, ...count }));
}
