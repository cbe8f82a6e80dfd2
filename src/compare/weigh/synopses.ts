import type { Claim, Finding, LeftOut, Standing, Synopsis, SynopsisEntry, Topic } from '../../record/types.js';
import { amountRange } from '../../value/amount.js';
import { isoDay } from '../../value/calendar.js';
import { dateRange } from '../../value/date-range.js';
import { hull as hullOf } from '../../value/range.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { rootGroups, rootsOf, type RootsOf } from './roots.js';
import { fold } from '../pair/scope.js';
import { locatorText, sourceLabel, valueText } from '../../record/labels.js';

export type { LeftOut, ScaleRange, Synopsis, SynopsisEntry } from '../../record/types.js';

/** Where a claim of the subject stands against a span: wholly below (earlier) or above (later), inside, or across its edge. */
export type Position = LeftOut['positions'][string];

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
}

/** One synopsis for each topic, in the order of their ids. No pooled value is offered. */
export function synopses(
  collection: Collection,
  claims: readonly Claim[],
  findings: readonly Finding[],
  standings: readonly Pick<Standing, 'claim' | 'standing'>[],
  rootsOn: RootsOf,
  rules: RuleSet,
): Synopsis[] {
  const { subject, topics } = collection;
  const sources = byId(collection.sources);
  const standing = new Map(standings.map((entry) => [entry.claim, entry.standing]));
  const relations = groupBy(findings, ({ kind, other }) => (kind === 'comparison' ? other : null));
  const silences = groupBy(findings, ({ kind, topic }) => (kind === 'silence' ? topic : null));
  const searches = groupBy(collection.searches, ({ topic }) => topic);
  const byTopic = groupBy(claims, ({ topic }) => topic);
  return [...topics].sort((a, b) => byCodeUnit(a.id, b.id)).map(synopsis);

  function synopsis(topic: Topic): Synopsis {
    const group = byTopic.get(topic.id) ?? [];
    const others = group.filter(({ source }) => source !== subject);
    const own = group.filter(({ source }) => source === subject);
    const roots = rootsOn(topic.id);
    const independent = rootGroups(
      others.map(({ source }) => source),
      roots,
      rootsOf(roots, subject),
    );
    const bounded = new Map(
      group.flatMap((claim): [string, Bounds][] => {
        const bounds = inScope(claim, topic) ? boundsOf(claim, rules) : null;
        return bounds ? [[claim.id, bounds]] : [];
      }),
    );
    const spanOf = (groups: readonly (readonly string[])[]): Bounds | null =>
      hull(
        others.flatMap(({ id, source }) =>
          groups.some((list) => list.includes(source)) ? (bounded.get(id) ?? []) : [],
        ),
      );
    const span = spanOf(independent);
    const measured = independent.filter((list) => spanOf([list]) !== null);
    const positions = (against: Bounds): Record<string, Position> =>
      Object.fromEntries(
        own.flatMap(({ id }): [string, Position][] => {
          const bounds = bounded.get(id);
          return bounds ? [[id, position(bounds, against)]] : [];
        }),
      );
    const scale = (value: number): number | string | null =>
      !Number.isFinite(value) ? null : topic.type === 'date' ? isoDay(value) : round(value);
    const shown = (bounds: Bounds): LeftOut['span'] => ({ low: scale(bounds.low), high: scale(bounds.high) });
    const entry = (claim: Claim): SynopsisEntry => {
      const from = lookUp(sources, claim.source, 'source');
      const bounds = bounded.get(claim.id);
      return {
        claim: claim.id,
        source: claim.source,
        label: sourceLabel(from),
        perspective: from.perspective,
        value: valueText(claim),
        locator: locatorText(claim),
        range: bounds ? { ...shown(bounds), best: bounds.best === null ? null : scale(bounds.best) } : null,
        relations: Object.fromEntries(
          (relations.get(claim.id) ?? []).map((finding) => [finding.claim ?? '', finding.relation ?? 'none']),
        ),
      };
    };
    const placed = span ? positions(span) : {};
    return {
      topic: topic.id,
      question: topic.question,
      type: topic.type,
      unit: topic.unit ?? null,
      subject: own.map((claim) => ({
        ...entry(claim),
        standing: standing.get(claim.id) ?? 'not_compared',
        position: placed[claim.id] ?? null,
      })),
      others: others.map(entry),
      roots: independent.length,
      perspectives: [...new Set(others.map(({ source }) => lookUp(sources, source, 'source').perspective))].sort(
        byCodeUnit,
      ),
      span: span ? shown(span) : null,
      leave_one_out:
        measured.length < 2
          ? []
          : measured.flatMap((list): LeftOut[] => {
              const rest = spanOf(measured.filter((other) => other !== list));
              return rest ? [{ without: list, span: shown(rest), positions: positions(rest) }] : [];
            }),
      silent: (silences.get(topic.id) ?? []).flatMap(({ source }) => source ?? []),
      searches: searches.get(topic.id)?.length ?? 0,
    };
  }
}

/** Whether a claim counts what its topic asks, so that it can stand on the topic's scale. */
function inScope(claim: Claim, topic: Topic): boolean {
  if (claim.modality !== 'asserted' || claim.type !== topic.type) return false;
  if (claim.type === 'attribution') return false;
  if (claim.type !== 'date' && claim.unit !== topic.unit) return false;
  if (claim.type === 'casualty' && claim.outcome !== topic.outcome) return false;
  return (['counted', 'against', 'area', 'as_of'] as const).every(
    (dimension) => fold(claim[dimension] ?? '') === fold(topic[dimension] ?? ''),
  );
}

function boundsOf(claim: Claim, rules: RuleSet): Bounds | null {
  if (claim.type === 'attribution') return null;
  if (claim.type !== 'date') {
    const range = amountRange(claim, rules);
    return range && { ...hullOf(range.reach), best: claim.best };
  }
  const { low, high } = hullOf(dateRange(claim, rules).reach);
  return { low, high, best: low === high ? low : null };
}

function hull(list: readonly Bounds[]): Bounds | null {
  if (list.length === 0) return null;
  return {
    low: Math.min(...list.map(({ low }) => low)),
    high: Math.max(...list.map(({ high }) => high)),
    best: null,
  };
}

function position(own: Bounds, span: Bounds): Position {
  if (own.high < span.low) return 'below';
  if (own.low > span.high) return 'above';
  return own.low >= span.low && own.high <= span.high ? 'inside' : 'across';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
