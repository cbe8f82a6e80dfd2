import type { ClaimRecord, ReviewRecord, TopicRecord } from '../record/authored.js';
import type { Claim, Review, Topic } from '../record/types.js';
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

/** A claim, a second reading and a topic, as written or as published. */
type AnyClaim = Claim | ClaimRecord;
type AnyReview = Review | ReviewRecord;
type AnyTopic = Topic | TopicRecord;

/** What a second reader must have seen of a claim. */
function seenOf({ type }: AnyClaim): string[] {
  return [...new Set([...rulesOf(type).seen, ...ALWAYS])];
}

const REVIEWED: readonly string[] = [
  ...new Set([...Object.values(CLAIM_TYPES).flatMap(({ seen }) => [...seen]), ...ALWAYS]),
];

/** A field on which record and second reading differ; null for what one of them does not give. */
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
  claim: AnyClaim,
  review: AnyReview,
  topic: AnyTopic | undefined,
  mustRead: boolean,
): Difference[] {
  const [ours, theirs, asked] = [valuesOf(claim), valuesOf(review), valuesOf(topic ?? {})];
  const seen = seenOf(claim);
  const readsValue = mustRead || seen.some((field) => VALUE.has(field) && theirs(nameIn(field)) !== null);
  return REVIEWED.flatMap((field) => {
    const found = theirs(nameIn(field));
    const absent = isAbsent(review, field);
    const given = ours(field) ?? ((SCOPE_FIELDS as readonly string[]).includes(field) ? asked(field) : null);
    const fits = seen.includes(field);
    const compared = found !== null || absent || (fits && VALUE.has(field) && readsValue);
    if (!compared || (fits && same(given, found) && !(absent && found !== null))) return [];
    return [{ field, record: given, review: found }];
  });
}

function valuesOf(record: object): (field: string) => unknown {
  return (field) => (Object.hasOwn(record, field) ? ((record as Fields)[field] ?? null) : null);
}

/** Words count without regard to case and spacing. */
function same(a: unknown, b: unknown): boolean {
  const fold = (value: unknown): unknown =>
    typeof value === 'string' ? value.toLowerCase().replace(/\s+/g, ' ').trim() : value;
  return fold(a) === fold(b);
}

function isAbsent({ absent }: AnyReview, field: string): boolean {
  return ((absent ?? []) as readonly string[]).includes(field);
}

function nameIn(field: string): string {
  return NAMED[field] ?? field;
}

/** Fields that decide how a claim compares and of which its second reading says nothing; `value` for those of the value together. */
export function unrecorded(claim: AnyClaim, review: AnyReview): string[] {
  const theirs = valuesOf(review);
  const seen = seenOf(claim);
  // Words without a figure have no value to record.
  const readsValue =
    valuesOf(claim)('hedge') === 'vague' || seen.some((field) => VALUE.has(field) && theirs(field) !== null);
  return [
    ...(readsValue ? [] : ['value']),
    ...seen.filter((field) => !VALUE.has(field) && theirs(nameIn(field)) === null && !isAbsent(review, field)),
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
export function countUnrecorded(claims: readonly AnyClaim[], reviews: readonly AnyReview[]): Unrecorded[] {
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
