import type { Claim, Finding, Source } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { campOfPerspective, campOfSide, kindOfUnit } from '../../record/vocabulary.js';
import { findComparisons } from '../findings/comparisons.js';
import { randomNumbers } from './random-numbers.js';
import { rootGroups, rootsByTopic, rootsOf } from './roots.js';

/** Whose men, loss or deed a claim speaks of, seen from the source: its own camp, another one (by name where the source has none), or neither. */
export type Whose = 'own' | 'enemy' | `${string}_camp` | 'others' | 'nobody_named';

/** What is measured: strengths and losses of people, arms and matériel, other amounts, dates, credit and blame. */
export type Measure = 'strength' | 'losses' | 'arms' | 'other_amounts' | 'dates' | 'credit_and_blame';

/** One comparison behind a row, so that every figure can be followed. */
export interface ProfilePair {
  readonly finding: string;
  readonly topic: string;
  readonly relation: string;
  /** Claim's value divided by the other account's; null for dates, attributions and open ranges. */
  readonly ratio: number | null;
  /** Days by which the claim is later (+) or earlier (-) than the other account; null for all but dates. */
  readonly days: number | null;
}

/** How a source stands to independent accounts on one kind of question. */
export interface ProfileRow {
  readonly measure: Measure;
  readonly whose: Whose;
  /** Topics with at least one comparable independent account: the number of points behind the row. */
  readonly k: number;
  /** Topics on which the source gives more (or a later day) than the accounts, less, or what they give. */
  readonly more: number;
  readonly less: number;
  readonly same: number;
  /** Topics on which an independent account agrees, and on which one conflicts. */
  readonly agree: number;
  readonly conflict: number;
  /** Median over topics of the natural logarithm of the source's figure over the accounts' (0.69: twice as much); null when no topic has two figures. */
  readonly median_log_ratio: number | null;
  /** Topics that have such a ratio. */
  readonly k_ratio: number;
  /** Middle 90 per cent of the medians of resampled topics; null with fewer than eight of them. */
  readonly interval: readonly [number, number] | null;
  /** Median over topics of the days by which the source is later; null for all but dates. */
  readonly median_days: number | null;
  readonly pairs: readonly ProfilePair[];
}

/** Fewer points than this carry no interval: with seven or fewer the ends of the resampled medians are the data's own extremes. */
const LEAST_FOR_INTERVAL = 8;
const RESAMPLES = 2000;
const SEED = 1941;

/**
 * The tendency of a source: on each kind of question, whether it gives more or less than independent accounts of the same
 * scope. Each topic counts once: several accounts on it are taken together by their median. No test of significance is made.
 */
export function profile(collection: Collection, source: string, rules: RuleSet): ProfileRow[] {
  const sources = byId(collection.sources);
  const own = lookUp(sources, source, 'source');
  const rootsOn = rootsByTopic([...sources.keys()], collection.lineage);
  const claims = byId(collection.claims);
  const findings = findComparisons(
    { ...collection, subject: source },
    collection.claims.filter(({ derived_from }) => derived_from === null),
    rootsOn,
    rules,
  ).filter(({ relation, shared_lineage }) => relation !== 'not_comparable' && !shared_lineage);
  const rows = groupBy(findings, (finding) => {
    const claim = lookUp(claims, finding.claim ?? '', 'claim');
    return `${measureOf(claim, collection.vocabularies)} ${whoseOf(claim, own, collection.vocabularies)}`;
  });
  return [...rows]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, list]) => {
      const [measure, whose] = key.split(' ') as [Measure, Whose];
      return row(measure, whose, list);
    });

  function row(measure: Measure, whose: Whose, list: readonly Finding[]): ProfileRow {
    const topics = [...groupBy(list, ({ topic }) => topic)].map(([topic, about]) => point(topic, about));
    const logs = topics.flatMap(({ log }) => log ?? []);
    const days = topics.flatMap(({ days: value }) => value ?? []);
    const signs = topics.map(({ sign }) => sign);
    return {
      measure,
      whose,
      k: topics.length,
      more: signs.filter((sign) => sign > 0).length,
      less: signs.filter((sign) => sign < 0).length,
      same: signs.filter((sign) => sign === 0).length,
      agree: count(list, 'agrees'),
      conflict: count(list, 'conflicts'),
      median_log_ratio: logs.length === 0 ? null : round(median(logs)),
      k_ratio: logs.length,
      interval: interval(logs),
      median_days: days.length === 0 ? null : median(days),
      pairs: list.map((finding) => ({
        finding: finding.id,
        topic: finding.topic ?? '',
        relation: finding.relation ?? 'none',
        ratio: finding.ratio === null ? null : round(1 / finding.ratio),
        days: finding.gap_days === null ? null : finding.relation === 'conflicts' ? -finding.gap_days : 0,
      })),
    };
  }

  /** One topic as one point: accounts of one root are taken together first, then the roots, each by its median. */
  function point(topic: string, about: readonly Finding[]): { log: number | null; days: number | null; sign: number } {
    const roots = rootsOn(topic);
    const groups = rootGroups(
      about.flatMap(({ source: id }) => id ?? []),
      roots,
      rootsOf(roots, source),
    ).map((group) => about.filter(({ source: id }) => id !== null && group.includes(id)));
    const together = (value: (finding: Finding) => number | null): number | null => {
      const perRoot = groups.flatMap((group) => {
        const values = group.flatMap((finding) => value(finding) ?? []);
        return values.length === 0 ? [] : [median(values)];
      });
      return perRoot.length === 0 ? null : median(perRoot);
    };
    return {
      log: together(({ ratio }) => (ratio === null ? null : -Math.log(ratio))),
      // Dates that agree in two calendars are not apart.
      days: together(({ gap_days: gap, relation }) => (gap === null ? null : relation === 'conflicts' ? -gap : 0)),
      sign: Math.sign(together(signOf) ?? 0),
    };
  }
}

/** Topics that have a finding of a relation. */
function count(list: readonly Finding[], relation: Finding['relation']): number {
  return new Set(list.filter((finding) => finding.relation === relation).map(({ topic }) => topic)).size;
}

/** +1 when the claim conflicts by being higher or later, -1 by being lower or earlier, 0 when the two agree, meet, or conflict without order. */
function signOf({ direction }: Finding): number {
  return direction === 'higher' || direction === 'later'
    ? 1
    : direction === 'lower' || direction === 'earlier'
      ? -1
      : 0;
}

function measureOf(claim: Claim, vocabularies: Collection['vocabularies']): Measure {
  switch (claim.type) {
    case 'date':
      return 'dates';
    case 'attribution':
      return 'credit_and_blame';
    case 'casualty':
      return 'losses';
    case 'quantity':
      return MEASURE_OF[kindOfUnit(vocabularies, claim.unit)];
  }
}

/** What an amount measures, by the kind of its unit. */
const MEASURE_OF = { men: 'strength', arms: 'arms', other: 'other_amounts' } as const;

function whoseOf({ side }: Claim, { perspective }: Source, vocabularies: Collection['vocabularies']): Whose {
  if (side === null) return 'nobody_named';
  const camp = campOfSide(vocabularies, side);
  if (camp === null) return 'others';
  const mine = campOfPerspective(vocabularies, perspective);
  if (mine === null) return `${camp}_camp`;
  return camp === mine ? 'own' : 'enemy';
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Percentile bootstrap of the median, from a fixed seed so that the same data give the same interval. */
function interval(values: readonly number[]): [number, number] | null {
  if (values.length < LEAST_FOR_INTERVAL) return null;
  const random = randomNumbers(SEED);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] as number)),
  ).sort((a, b) => a - b);
  return [round(medians[RESAMPLES * 0.05] as number), round(medians[RESAMPLES * 0.95 - 1] as number)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
