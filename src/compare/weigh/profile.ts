import type { Claim, Profile, Source } from '../../record/types.js';
import { isAmount, rulesOf } from '../../claim-type/index.js';
import type { BareFinding } from '../findings/finding.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { median, medianInterval } from './median.js';
import { pairings } from './pairings.js';
import { rootGroups, rootsByTopic, type RootsOf } from './roots.js';
import { campsOf, kindsOfUnits, type Camps } from '../../record/vocabulary.js';

type Measure = Profile['measure'];

/**
 * The tendency of a source: on each kind of question, whether it gives more or less than independent accounts of the same
 * scope. Each topic counts once: several accounts on it are taken together by their median. Rulings hold, whichever of the two
 * sources they were made for. Drafts do not count. No test of significance is made.
 * @param known comparisons of that source with the others under the same rules, where they are at hand
 * @throws Error when there is no such source
 */
export function profile(
  collection: Collection,
  source: string,
  rules: RuleSet,
  known?: readonly BareFinding[],
): Profile[] {
  const profileOf = profiler(collection, rules);
  return profileOf(source, known);
}

/** Profiles of all sources, in their order; what does not depend on the source is computed once. */
export function profiles(collection: Collection, rules: RuleSet): Profile[] {
  const profileOf = profiler(collection, rules);
  return collection.sources.flatMap(({ id }) => profileOf(id));
}

function profiler(
  collection: Collection,
  rules: RuleSet,
): (source: string, known?: readonly BareFinding[]) => Profile[] {
  const sources = byId(collection.sources);
  const told = collection.claims.filter(({ derived_from, status }) => derived_from === null && status !== 'draft');
  const claims = byId(told);
  const bySource = groupBy(told, ({ source }) => source);
  const rootsOn = rootsByTopic(collection.lineage);
  const pairs = pairings(collection, told, rootsOn, rules);
  const camps = campsOf(collection);
  const kindOf = kindsOfUnits(collection);
  return (id, known) => {
    const source = lookUp(sources, id, 'source');
    const keyOf = (claim: Claim): string => `${measureOf(claim, kindOf)} ${whoseOf(claim, source, camps)}`;
    const met = (known?.filter(({ kind }) => kind === 'comparison') ?? pairs.of(id)).flatMap((finding): Met[] => {
      const [claim, other] = [claims.get(finding.claim ?? ''), claims.get(finding.other ?? '')];
      // A part of another topic's whole is no account of the same.
      if (!claim || !other || finding.shared_lineage || claim.topic !== other.topic) return [];
      const named = pairs.naming.has(claim.id) && pairs.naming.has(other.id);
      return [{ finding, claim, other, topic: finding.topic ?? '', named }];
    });
    const metByKey = groupBy(met, ({ claim }) => keyOf(claim));
    const own = groupBy(bySource.get(id) ?? [], (claim) => (claim.topic === null ? null : keyOf(claim)));
    return [...own]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, list]) => {
        const [measure, whose] = key.split(' ') as [Measure, string];
        return { source: id, measure, whose, ...row(list, metByKey.get(key) ?? [], rootsOn) };
      });
  };
}

/** A claim of the source and an independent account that it was set against. */
interface Met {
  readonly finding: BareFinding;
  readonly claim: Claim;
  readonly other: Claim;
  readonly topic: string;
  /** Whether both name a figure, a closed range or closed days: a bound is none. */
  readonly named: boolean;
}

function row(
  own: readonly Claim[],
  met: readonly Met[],
  rootsOn: RootsOf,
): Omit<Profile, 'source' | 'measure' | 'whose'> {
  const comparable = met.filter(
    ({ finding: { relation, cause } }) => relation !== 'not_comparable' && cause !== 'part_exceeds_whole',
  );
  const points = [...groupBy(comparable, ({ topic }) => topic)].map(([topic, about]) => point(about, rootsOn, topic));
  const logs = points.flatMap(({ log }) => log ?? []);
  const days = points.flatMap(({ days: value }) => value ?? []);
  const signs = points.map(({ sign }) => sign);
  const ends = medianInterval(logs);
  const topicsWith = (relation: BareFinding['relation']): number =>
    topicsOf(comparable.filter(({ finding }) => finding.relation === relation));
  return {
    topics: topicsOf(own),
    k_account: topicsOf(met),
    k: points.length,
    more: signs.filter((sign) => sign > 0).length,
    less: signs.filter((sign) => sign < 0).length,
    same: signs.filter((sign) => sign === 0).length,
    agree: topicsWith('agrees'),
    conflict: topicsWith('conflicts'),
    median_log_ratio: logs.length === 0 ? null : round(median(logs)),
    k_ratio: logs.length,
    interval_low: ends === null ? null : round(ends[0]),
    interval_high: ends === null ? null : round(ends[1]),
    median_days: days.length === 0 ? null : median(days),
    pairs: comparable.map((pair) => ({
      finding: pair.finding.id,
      topic: pair.topic,
      relation: pair.finding.relation ?? 'not_comparable',
      ratio: ratioOf(pair) === null ? null : round(ratioOf(pair) as number),
      days: daysOf(pair),
    })),
  };
}

/** One topic as one point: accounts of one root are taken together first, then the roots, each by its median. */
function point(
  about: readonly Met[],
  rootsOn: RootsOf,
  topic: string,
): { log: number | null; days: number | null; sign: number } {
  const groups = rootGroups(
    about.map(({ other }) => other),
    rootsOn(topic),
  ).map((group) =>
    about.filter(({ other }) => group.some(({ source, via }) => source === other.source && via === other.via)),
  );
  const together = (value: (pair: Met) => number | null): number | null => {
    const perRoot = groups.flatMap((group) => {
      const values = group.flatMap((pair) => value(pair) ?? []);
      return values.length === 0 ? [] : [median(values)];
    });
    return perRoot.length === 0 ? null : median(perRoot);
  };
  const log = (pair: Met): number | null => {
    const ratio = ratioOf(pair);
    return ratio === null ? null : Math.log(ratio);
  };
  return { log: together(log), days: together(daysOf), sign: Math.sign(together(signOf) ?? 0) };
}

/** The source's figure over the account's, where the comparison gives one and both name theirs. */
function ratioOf({ finding, named }: Met): number | null {
  return finding.ratio === null || !named ? null : 1 / finding.ratio;
}

/** Days by which the claim is later; 0 where the two meet or are one day in two calendars. */
function daysOf({ finding, named }: Met): number | null {
  if (finding.gap_days === null || !named) return null;
  return finding.relation === 'conflicts' ? -finding.gap_days : 0;
}

/** +1 when the claim conflicts by being higher or later, -1 by being lower or earlier, 0 when the two agree, meet, or conflict without order. */
function signOf({ finding: { relation, direction } }: Met): number {
  if (relation !== 'conflicts') return 0;
  if (direction === 'higher' || direction === 'later') return 1;
  return direction === 'lower' || direction === 'earlier' ? -1 : 0;
}

function measureOf(claim: Claim, kindOf: (unit: string) => string): Measure {
  return rulesOf(claim.type).measure(isAmount(claim) ? kindOf(claim.unit) : null);
}

/** Whose men, loss or deed a claim speaks of, seen from its source. */
function whoseOf({ side }: Claim, { perspective }: Source, camps: Camps): string {
  if (side === null) return 'nobody_named';
  const camp = camps.ofSide(side);
  if (camp === null) return 'others';
  const mine = camps.ofPerspective(perspective);
  if (mine === null) return `${camp}_camp`;
  return camp === mine ? 'own' : 'enemy';
}

function topicsOf(entries: readonly { readonly topic: string | null }[]): number {
  return new Set(entries.map(({ topic }) => topic)).size;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
