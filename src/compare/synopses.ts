import type { Claim, Finding, Search, Source, Standing, Topic } from '../types.js';
import { amountInterval } from '../value/amount.js';
import { isoDay } from '../value/calendar.js';
import { dateRange } from '../value/date-range.js';
import type { RuleSet } from '../value/rule-set.js';
import { byCodeUnit, byId } from './collection.js';
import { countRoots } from './roots.js';
import { locatorText, sourceLabel, valueText } from './wording.js';

/** One source's answer in a synopsis. */
export interface SynopsisEntry {
  readonly claim: string;
  readonly source: string;
  readonly label: string;
  readonly perspective: Source['perspective'];
  readonly value: string;
  readonly locator: string;
  /** Relation to each claim of the subject, by its id; empty for the subject's own entries. */
  readonly relations: Readonly<Record<string, string>>;
}

/** Everything that is recorded on one topic, side by side. */
export interface Synopsis {
  readonly topic: string;
  readonly question: string;
  readonly type: Topic['type'];
  /** The subject's claims with their standings. */
  readonly subject: readonly (SynopsisEntry & { readonly standing: Standing['standing'] })[];
  readonly others: readonly SynopsisEntry[];
  /** Independent roots among the other sources, the subject's own aside. */
  readonly roots: number;
  readonly perspectives: readonly string[];
  /** From the lowest to the highest value, or the first to the last day, that other accounts allow; null without one. */
  readonly span: { readonly low: string; readonly high: string } | null;
  readonly silent: readonly string[];
  readonly searches: number;
}

/** One synopsis for each topic, in the order of their ids. No pooled value is offered. */
export function synopses(
  subject: string,
  topics: readonly Topic[],
  sources: readonly Source[],
  claims: readonly Claim[],
  findings: readonly Finding[],
  standingList: readonly Standing[],
  searches: readonly Search[],
  roots: ReadonlyMap<string, ReadonlySet<string>>,
  rules: RuleSet,
): Synopsis[] {
  const source = byId(sources);
  const standing = new Map(standingList.map((entry) => [entry.claim, entry.standing]));
  const relations = new Map<string, Record<string, string>>();
  for (const { kind, claim, other, relation } of findings) {
    if (kind !== 'comparison' || claim === null || other === null) continue;
    relations.set(other, { ...relations.get(other), [claim]: relation ?? 'none' });
  }
  const entry = (claim: Claim): SynopsisEntry => {
    const from = source.get(claim.source) as Source;
    return {
      claim: claim.id,
      source: claim.source,
      label: sourceLabel(from),
      perspective: from.perspective,
      value: valueText(claim),
      locator: locatorText(claim),
      relations: relations.get(claim.id) ?? {},
    };
  };
  const byTopic = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.topic !== null) byTopic.set(claim.topic, [...(byTopic.get(claim.topic) ?? []), claim]);
  return [...topics]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((topic): Synopsis => {
      const group = byTopic.get(topic.id) ?? [];
      const others = group.filter((claim) => claim.source !== subject);
      const own = roots.get(subject) ?? new Set([subject]);
      return {
        topic: topic.id,
        question: topic.question,
        type: topic.type,
        subject: group
          .filter((claim) => claim.source === subject)
          .map((claim) => ({ ...entry(claim), standing: standing.get(claim.id) ?? 'not_compared' })),
        others: others.map(entry),
        roots: countRoots(
          others.map((claim) => claim.source),
          roots,
          own,
        ),
        perspectives: [...new Set(others.map((claim) => (source.get(claim.source) as Source).perspective))].sort(
          byCodeUnit,
        ),
        span: span(others, rules),
        silent: findings.flatMap((f) =>
          f.kind === 'silence' && f.topic === topic.id && f.source !== null ? [f.source] : [],
        ),
        searches: searches.filter((search) => search.topic === topic.id).length,
      };
    });
}

function span(claims: readonly Claim[], rules: RuleSet): Synopsis['span'] {
  const ends: { low: number; high: number; day: boolean }[] = [];
  for (const claim of claims) {
    if (claim.type === 'date') {
      const { start, end } = dateRange(claim, rules);
      ends.push({ low: start, high: end, day: true });
    } else if (claim.type !== 'attribution') {
      const interval = amountInterval(claim, rules);
      if (interval) ends.push({ ...interval, day: false });
    }
  }
  if (ends.length === 0) return null;
  const show = (value: number): string =>
    !Number.isFinite(value) ? 'open' : ends[0]?.day ? isoDay(value) : String(Math.round(value * 100) / 100);
  return { low: show(Math.min(...ends.map(({ low }) => low))), high: show(Math.max(...ends.map(({ high }) => high))) };
}
