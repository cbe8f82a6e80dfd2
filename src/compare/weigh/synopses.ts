import type { AccountEntry, Claim, Finding, Relation, Source, Standing, Synopsis, Topic } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { fold } from '../pair/scope.js';
import { countRoots, shareRoot, type Account, type RootsOf } from './roots.js';
import { place, scaleOf } from './span.js';
import { toldOn, type Told } from './told.js';

/** What a synopsis reads of a finding. */
type Related = Pick<Finding, 'kind' | 'topic' | 'claim' | 'other' | 'source' | 'relation'>;

/** One synopsis for each topic, in the order of their ids. No pooled value is offered. */
export function synopses(
  collection: Collection,
  claims: readonly Claim[],
  findings: readonly Related[],
  standings: readonly Pick<Standing, 'claim' | 'standing'>[],
  rootsOn: RootsOf,
  rules: RuleSet,
): Synopsis[] {
  const { subject, topics } = collection;
  const sources = byId(collection.sources);
  const standing = new Map(standings.map((entry) => [entry.claim, entry.standing]));
  const compared = groupBy(findings, ({ kind, other }) => (kind === 'comparison' ? other : null));
  const silences = groupBy(findings, ({ kind, topic }) => (kind === 'silence' ? topic : null));
  const searches = groupBy(collection.searches, ({ topic }) => topic);
  const byTopic = groupBy(claims, ({ topic }) => topic);
  return [...topics].sort((a, b) => byCodeUnit(a.id, b.id)).map(synopsis);

  function synopsis(topic: Topic): Synopsis {
    const group = byTopic.get(topic.id) ?? [];
    const own = group.filter(({ source }) => source === subject);
    const others = group.filter(({ source }) => source !== subject);
    const roots = rootsOn(topic.id);
    const mine: readonly Account[] = own.length > 0 ? own : [{ source: subject, via: null }];
    const independent = others.filter((account) => !mine.some((claim) => shareRoot(roots, claim, account)));
    const told = new Map<string, Told>();
    for (const claim of group) {
      const value = inScope(claim, topic) ? toldOn(claim, rules) : null;
      if (value) told.set(claim.id, value);
    }
    const relations = others.map(({ id }) => {
      const about = compared.get(id) ?? [];
      return own.map((claim) => about.find((finding) => finding.claim === claim.id)?.relation ?? null);
    });
    const met = new Map(others.map(({ id }, at) => [id, relations[at] as (Relation | null)[]]));
    const scale = scaleOf(topic.type === 'date');
    const placed = place(
      own.map(({ id }) => told.get(id) ?? null),
      independent.flatMap((account) => {
        const named = told.get(account.id)?.named;
        return named ? [{ account, named, meets: (met.get(account.id) ?? []).map(meets) }] : [];
      }),
      roots,
      scale,
    );
    const entry = ({ id, source }: Claim): Omit<AccountEntry, 'relations'> => ({
      claim: id,
      source,
      range: scale.range(told.get(id) ?? null),
    });
    return {
      topic: topic.id,
      type: topic.type,
      unit: topic.unit,
      subject: own.map((claim, at) => ({
        ...entry(claim),
        standing: standing.get(claim.id) ?? 'not_compared',
        position: placed.positions[at] ?? null,
      })),
      others: others.map((claim, at) => ({ ...entry(claim), relations: relations[at] as (Relation | null)[] })),
      roots: countRoots(independent, roots),
      roots_on_scale: placed.roots,
      perspectives: perspectivesOf(others),
      span: placed.span,
      bounded: independent.flatMap(({ id }) => (told.get(id)?.bound ? [id] : [])),
      leave_one_out: placed.leave_one_out,
      silent: (silences.get(topic.id) ?? []).flatMap(({ source }) => source ?? []),
      searches: searches.get(topic.id)?.length ?? 0,
    };
  }

  function perspectivesOf(accounts: readonly Claim[]): string[] {
    const found = new Set<Source['perspective']>();
    for (const { source } of accounts) found.add(lookUp(sources, source, 'source').perspective);
    return [...found].sort(byCodeUnit);
  }
}

function meets(relation: Relation | null): boolean {
  return relation === 'agrees' || relation === 'overlaps';
}

/** Whether a claim counts what its topic asks, so that it can stand on the topic's scale. */
function inScope(claim: Claim, topic: Topic): boolean {
  if (claim.modality !== 'asserted' || claim.type !== topic.type) return false;
  if (claim.type === 'attribution') return false;
  if (claim.type !== 'date' && claim.unit !== topic.unit) return false;
  if (claim.type === 'casualty' && claim.outcome !== topic.outcome) return false;
  return (['counted', 'against', 'area', 'as_of'] as const).every((dimension) => {
    const [said, asked] = [claim[dimension] ?? '', topic[dimension] ?? ''];
    return said === asked || fold(said) === fold(asked);
  });
}
