import { relatePartAndWhole } from '../../claim-type/amounts.js';
import type { Outcome } from '../../claim-type/index.js';
import { edtfRange } from '../../value/date-range.js';
import { parseEdtf } from '../../value/edtf.js';
import { meet } from '../../value/range.js';
import { DEFAULT_RULES } from '../../value/rules.js';
import type { ComparisonContext, ReadClaim } from './read-claim.js';
import { alike, fold, lies, scopeWords } from './scope.js';

/** Dimensions on which a claim may speak of something else than its topic asks, so that the topics' relation says nothing of it. */
const BESIDE = ['side', 'counted', 'against', 'area'] as const;

/**
 * Compares a claim with one on the topic that its own is part of (losses of a force and its strength): the part may not exceed
 * the whole.
 * @param part which of the two stands on the topic that is part of the other's
 * @returns an outcome only where the part is too great; a part that stays within its whole says nothing
 */
export function relateAcrossTopics(
  a: ReadClaim,
  b: ReadClaim,
  part: 'first' | 'second',
  context: ComparisonContext,
): Outcome | null {
  const [inner, outer] = part === 'first' ? [a, b] : [b, a];
  if (!isPartOf(inner, outer, context)) return null;
  const [left, right] = [a.type.amount(a.value), b.type.amount(b.value)];
  if (left === null || right === null) return null;
  const outcome = relatePartAndWhole(left, right, part, 'topic', context.rules);
  return outcome.relation === 'conflicts' ? outcome : null;
}

/**
 * Whether what one claim counts is a part of what the other counts, their topics standing so: amounts of one unit, or of two
 * that lie in one another, that add up; of one time; and on every dimension either both count what their topics ask, or the
 * part lies in the whole, by the words of the two or by those of their topics.
 */
export function isPartOf(inner: ReadClaim, outer: ReadClaim, { contains, mayBePart }: ComparisonContext): boolean {
  if (!mayBePart(inner.claim, outer.claim)) return false;
  if (!inOneUnit(inner, outer, contains)) return false;
  if (!maySameTime(inner, outer)) return false;
  return BESIDE.every((field) => {
    const [p, w] = [scopeWords(inner.claim, inner.topic, field), scopeWords(outer.claim, outer.topic, field)];
    const [asked, whole] = [inner.topic[field] ?? null, outer.topic[field] ?? null];
    const inside = (part: string | null, of: string | null): boolean =>
      part !== null && of !== null && (fold(part) === fold(of) || contains(field, part, of));
    // What the part's topic asks lies in what the whole's asks; so does a part of the one, and in all that holds the other.
    return inside(p, w) || ((same(p, asked) || inside(p, asked)) && (same(w, whole) || inside(whole, w)));
  });
}

/** One unit, or two of which one lies in the other: both then count the same heads or things, by the relation of their topics. */
function inOneUnit(a: ReadClaim, b: ReadClaim, contains: ComparisonContext['contains']): boolean {
  return alike(a, b, 'unit') || lies(a, b, 'unit', contains) || lies(b, a, 'unit', contains);
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : fold(a) === fold(b);
}

/** Times that both state must meet; one that only one states must be what its topic asks. */
function maySameTime(inner: ReadClaim, outer: ReadClaim): boolean {
  const [p, w] = [inner, outer].map(({ claim, topic }) => scopeWords(claim, topic, 'as_of')) as [
    string | null,
    string | null,
  ];
  if (p !== null && w !== null) {
    const [left, right] = [p, w].map((edtf) => edtfRange(parseEdtf(edtf), DEFAULT_RULES).reach);
    return left !== undefined && right !== undefined && meet(left, right);
  }
  return same(p, inner.topic.as_of ?? null) && same(w, outer.topic.as_of ?? null);
}
