import { amountStep, partUnless } from '../../claim-type/amounts.js';
import { rangeWords } from '../../claim-type/figure-words.js';
import { valueText, type Outcome } from '../../claim-type/index.js';
import { locatorText, sourceLabel } from '../../record/labels.js';
import { lookUp } from '../../record/look-up.js';
import type { Claim, Source, Topic } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import { compareClaims } from '../pair/compare-claims.js';
import { relateAcrossTopics } from '../pair/part-of-whole.js';
import type { ComparisonContext, ReadClaim } from '../pair/read-claim.js';
import { differenceClause, scopeDifference, type Difference } from '../pair/scope.js';
import { voicesOf } from '../pair/voices.js';
import type { RootsOf } from '../weigh/roots.js';
import type { BareFinding } from './finding.js';
import type { Sentences } from './sentences.js';

interface Records {
  readonly rules: RuleSet;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly context: ComparisonContext;
  readonly rootsOn: RootsOf;
}

/** What a comparison of two claims says in words. */
export function comparisonSentences(finding: BareFinding, records: Records): Sentences {
  const { sources, rules, rootsOn } = records;
  const [first, second] = [finding.claim, finding.other].map((id) => read(id, records)) as [ReadClaim, ReadClaim];
  const told = pairSentences(computedOf(finding, first, second, records.context), first, second, records);
  const roots = rootsOn(finding.topic);
  const names = [first, second].map(({ claim }) => roots(claim).join(' and '));
  const said = [first, second].map(
    ({ claim }) =>
      `${sourceLabel(lookUp(sources, claim.source, 'source'))} (${locatorText(claim)}) says "${valueText(claim)}"`,
  );
  return {
    reason: `${said.join('; ')}: ${told.clause}.${finding.shared_lineage ? ' Both go back to one root, so this is no independent witness.' : ''}`,
    steps: [
      `rules: ${rules.name}`,
      ...told.steps,
      `lineage: ${finding.shared_lineage ? 'a common root' : 'no common root known'} (${names.join('; ')})`,
    ],
    unless: told.unless,
  };
}

function read(id: string | null, { claims, topics, context }: Records): ReadClaim {
  const claim = lookUp(claims, id ?? '', 'claim');
  return context.read(claim, lookUp(topics, claim.topic ?? '', 'topic'));
}

/** What was computed of the two: the finding itself, or what a ruling stands in the place of. */
function computedOf(finding: BareFinding, a: ReadClaim, b: ReadClaim, context: ComparisonContext): Outcome {
  if (finding.computed !== null) {
    const outcome =
      a.topic.id === b.topic.id
        ? compareClaims(a, b, context)
        : relateAcrossTopics(a, b, a.topic.id === finding.topic ? 'first' : 'second', context);
    if (outcome !== null) return outcome;
  }
  return { ...finding, relation: finding.relation ?? 'not_comparable' };
}

interface Told {
  readonly clause: string;
  readonly steps: readonly string[];
  readonly unless: string | null;
}

function pairSentences(outcome: Outcome, a: ReadClaim, b: ReadClaim, records: Records): Told {
  const { context } = records;
  const difference = a.topic.id === b.topic.id ? scopeDifference(a, b, context) : acrossTopics(outcome);
  if (difference === null) return sameScope(outcome, a, b, records);
  const [inner, outer] = difference.part === 'second' ? [b, a] : [a, b];
  const scope =
    a.topic.id === b.topic.id
      ? differenceClause(difference, a, b)
      : `"${inner.claim.subject}" is a part of what is told in "${outer.claim.subject}"`;
  if (difference.part === null)
    return { clause: `not comparable, ${scope}`, steps: [`scope: ${scope}`], unless: 'both spoke of the same' };
  return partSentences(outcome, a, b, difference.part, scope, records);
}

/** Across topics only an excess is a finding: the part is what is too great. */
function acrossTopics({ direction }: Outcome): Pick<Difference, 'part'> & { readonly dimension: 'counted' } {
  return { dimension: 'counted', part: direction === 'higher' ? 'first' : 'second' };
}

function sameScope(outcome: Outcome, a: ReadClaim, b: ReadClaim, { claims, sources, rules }: Records): Told {
  const denied = a.claim.modality === 'denied' && outcome.cause === 'both_possible';
  // What two denials leave open is told by what they would be if they were not denied.
  const raw = denied ? a.type.relate(a.value, b.value, a.topic, rules) : outcome;
  const pair = {
    outcome: raw,
    first: { value: a.value, tellers: voicesOf(a.claim, claims, sources) },
    second: { value: b.value, tellers: voicesOf(b.claim, claims, sources) },
    topic: a.topic,
    rules,
  };
  const open = denied && raw.relation === 'conflicts';
  const flagged = outcome.relation === 'conflicts' || outcome.relation === 'not_comparable';
  const clause = a.type.clause(pair);
  return {
    clause: `${outcome.relation === 'not_comparable' ? 'not comparable, ' : ''}${open ? 'both deny, and two denials leave room for each other' : clause}`,
    steps: [
      'scope: both count the same',
      ...a.type.steps(pair),
      ...(open ? ['modality: both deny what they name, so neither excludes the other'] : []),
    ],
    unless: flagged ? a.type.unless(pair) : null,
  };
}

function partSentences(
  outcome: Outcome,
  a: ReadClaim,
  b: ReadClaim,
  part: 'first' | 'second',
  scope: string,
  { rules }: Records,
): Told {
  const [left, right] = [a.type.amount(a.value), b.type.amount(b.value)];
  const covered = [
    rangeWords(outcome.claim_low, outcome.claim_high),
    rangeWords(outcome.other_low, outcome.other_high),
  ] as const;
  const exceeds = outcome.relation === 'conflicts';
  const found =
    left?.range == null || right?.range == null ? 'one gives no figure' : exceeds ? 'it does' : 'it does not';
  const [inner, outer] = part === 'first' ? covered : [covered[1], covered[0]];
  return {
    clause: exceeds ? `${scope}; yet the part (${inner}) exceeds the whole (${outer})` : `not comparable, ${scope}`,
    steps: [
      `scope: ${scope}`,
      ...(left === null ? [] : [amountStep('first', { value: left, tellers: [] }, covered[0], rules)]),
      ...(right === null ? [] : [amountStep('second', { value: right, tellers: [] }, covered[1], rules)]),
      `test: the ${part} counts a part of what the other counts, so it may not exceed it; ${found}`,
    ],
    unless: exceeds ? partUnless(outcome, part === 'second') : 'both spoke of the same',
  };
}
