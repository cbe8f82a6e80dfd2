import type { ClaimRecord, ReviewRecord, TopicRecord } from '../record/authored.js';
import { CLAIM_TYPES, rulesOf, SCOPE_FIELDS } from './index.js';

type Fields = Readonly<Record<string, unknown>>;

/** Fields of the value. Left out of a review they mean that the reader found none, so the record may have none either. */
const VALUE: ReadonlySet<string> = new Set(['low', 'best', 'high', 'date', 'answer', 'extent']);

/**
 * What decides of a claim of any type, besides its value. Left out of a review it is not recorded; where the reader looked and
 * found none, the review lists it in `absent`.
 */
const ALWAYS = ['modality', 'side', 'counted', 'against', 'area', 'as_of', 'voice'] as const;

/** Fields of a review that are not named as those of the claim, by the claim's name. */
const NAMED: Readonly<Record<string, string>> = { outcome: 'casualty_outcome' };

/** What a second reader must have seen of a claim. */
function seenOf({ type }: ClaimRecord): string[] {
  return [...new Set([...rulesOf(type).seen, ...ALWAYS])];
}

const REVIEWED: readonly string[] = [
  ...new Set([...Object.values(CLAIM_TYPES).flatMap(({ seen }) => [...seen]), ...ALWAYS]),
];

/** A field on which record and second reading differ; undefined for what one of them leaves out. */
export interface Difference {
  readonly field: string;
  readonly record: unknown;
  readonly review: unknown;
}

/**
 * Where a second reading says something else than the record, or speaks of what claims of this type do not have.
 * @param topic the topic of the claim, from which it takes over scope that it does not state
 * @param mustRead whether the reading must give the value: it reached the place, and the text is not held here, where the second
 *   reader settled the words themselves
 */
export function differences(
  claim: ClaimRecord,
  review: ReviewRecord,
  topic: TopicRecord | undefined,
  mustRead: boolean,
): Difference[] {
  const [ours, theirs, asked]: readonly Fields[] = [{ ...claim }, { ...review }, { ...topic }];
  const seen = seenOf(claim);
  const readsValue = mustRead || seen.some((field) => VALUE.has(field) && theirs?.[nameIn(field)] !== undefined);
  return REVIEWED.flatMap((field) => {
    const found = theirs?.[nameIn(field)];
    const absent = isAbsent(review, field);
    const given = ours?.[field] ?? ((SCOPE_FIELDS as readonly string[]).includes(field) ? asked?.[field] : undefined);
    const fits = seen.includes(field);
    const compared = found !== undefined || absent || (fits && VALUE.has(field) && readsValue);
    if (!compared || (fits && (given ?? null) === (found ?? null) && !(absent && found !== undefined))) return [];
    return [{ field, record: given, review: found }];
  });
}

function isAbsent({ absent = [] }: ReviewRecord, field: string): boolean {
  return (absent as readonly string[]).includes(field);
}

function nameIn(field: string): string {
  return NAMED[field] ?? field;
}

/** Fields that decide how a claim compares and of which its second reading says nothing; `value` for those of the value together. */
export function unrecorded(claim: ClaimRecord, review: ReviewRecord): string[] {
  const theirs: Fields = { ...review };
  const seen = seenOf(claim);
  const value = seen.filter((field) => VALUE.has(field));
  // Words without a figure have no value to record.
  const readsValue =
    ('hedge' in claim && claim.hedge === 'vague') || value.some((field) => theirs[field] !== undefined);
  return [
    ...(readsValue ? [] : ['value']),
    ...seen.filter((field) => !VALUE.has(field) && theirs[nameIn(field)] === undefined && !isAbsent(review, field)),
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
    const missing = new Set(unrecorded(claim, review));
    for (const field of ['value', ...seenOf(claim).filter((name) => !VALUE.has(name))]) {
      const count = counts.get(field) ?? { read: 0, unrecorded: 0 };
      count.read += 1;
      if (missing.has(field)) count.unrecorded += 1;
      counts.set(field, count);
    }
  }
  return [...counts].map(([field, count]) => ({ field, ...count }));
}
