import type { Collection } from '../record/collection.js';
import { byCodeUnit, groupBy } from '../record/look-up.js';
import type { Claim, Synopsis } from '../record/types.js';
import type { RuleSet } from '../value/rules.js';
import { compareAcross, compareOnTopic } from './findings/comparisons.js';
import { findExcesses } from './findings/excesses.js';
import { fileClaims, readTopic, seenFrom, type ReadTopic } from './findings/filed-claims.js';
import type { BareFinding } from './findings/finding.js';
import { findContradictions } from './findings/internal.js';
import { ruleOnFindings } from './findings/rulings.js';
import { findSilences } from './findings/silences.js';
import { comparisonContext } from './pair/read-claim.js';
import type { RootsOf } from './weigh/roots.js';
import { weigher, type BareStanding } from './weigh/standings.js';
import { synopsisMaker } from './weigh/synopses.js';
import { groupOf } from './weigh/topic-group.js';

/** What one rule set gives. */
export interface UnderRules {
  /** Claims that a constraint implies. */
  readonly implied: readonly Claim[];
  readonly findings: readonly BareFinding[];
  /** In the order of topics; last, those of claims that are filed under none. */
  readonly standings: readonly BareStanding[];
  /** In the order of topics. */
  readonly synopses: readonly Synopsis[];
}

/**
 * Compares and weighs under one rule set. All that concerns one topic is done at once, while its claims are at hand: reading
 * them, comparing, standings, synopsis. So the cost follows the claims, however many there are.
 */
export function underRules(collection: Collection, rules: RuleSet, rootsOn: RootsOf): UnderRules {
  const { subject, rulings } = collection;
  const internal = findContradictions(collection, rules);
  const claims = internal.implied.length === 0 ? collection.claims : [...collection.claims, ...internal.implied];
  const context = comparisonContext(collection, claims, rules);
  const filed = fileClaims(collection, claims);
  const across = new Map(
    [...compareAcross(filed, subject, context, rootsOn)].map(([topic, list]) => [topic, ruleOnFindings(list, rulings)]),
  );
  const others = ruleOnFindings(
    [...internal.findings, ...findExcesses(filed, context), ...findSilences(collection)],
    rulings,
  );
  const silences = groupBy(others, ({ kind, topic }) => (kind === 'silence' ? topic : null));
  const searches = groupBy(collection.searches, ({ topic }) => topic);
  const weigh = weigher({
    ...collection,
    across: groupBy([...across.values()].flat(), ({ claim }) => claim),
    claims,
    rootsOn,
  });
  const synopsisOf = synopsisMaker(collection);
  const findings: BareFinding[] = [];
  const standings: BareStanding[] = [];
  const synopses: Synopsis[] = [];
  for (const topic of [...collection.topics].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const on = filed.topics.get(topic.id);
    const read: ReadTopic = seenFrom(subject, topic, on === undefined ? [] : readTopic(on, context));
    const roots = rootsOn(topic.id);
    const found = ruleOnFindings(compareOnTopic(read, context, roots), rulings);
    for (const finding of found) findings.push(finding);
    for (const finding of across.get(topic.id) ?? []) findings.push(finding);
    const group = groupOf(
      read,
      found.map(({ relation }) => relation),
      subject,
      roots,
    );
    const made = weigh.onTopic(group);
    for (const standing of made) standings.push(standing);
    synopses.push(
      synopsisOf(group, made, {
        silent: (silences.get(topic.id) ?? []).flatMap(({ source }) => source ?? []),
        searches: searches.get(topic.id)?.length ?? 0,
      }),
    );
  }
  for (const claim of filed.unfiled) if (claim.source === subject) standings.push(weigh.unfiled(claim));
  for (const finding of others) findings.push(finding);
  return { implied: internal.implied, findings, standings, synopses };
}
