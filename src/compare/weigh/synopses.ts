import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, lookUp } from '../../record/look-up.js';
import type { Claim, Standing, Synopsis, Topic } from '../../record/types.js';
import { rulesOf, type ScopeField } from '../../claim-type/index.js';
import { fold } from '../pair/scope.js';
import { countIndependent, groupsByRoot } from './roots.js';
import { place, scaleOf, type Named } from './span.js';
import { toldBy, type Told } from './told.js';
import type { ReadClaim } from '../pair/read-claim.js';
import type { OtherClaim, OwnClaim, TopicGroup } from './topic-group.js';

/** What is known of a topic besides its claims. */
export interface Looked {
  /** Sources that were found silent on it. */
  readonly silent: readonly string[];
  /** Number of searches. */
  readonly searches: number;
}

/** Makes synopses, one for each topic. No pooled value is offered. */
export function synopsisMaker({
  sources: list,
}: Pick<Collection, 'sources'>): (
  group: TopicGroup,
  standings: readonly Pick<Standing, 'standing'>[],
  looked: Looked,
) => Synopsis {
  const sources = byId(list);
  return ({ topic, own, others }, standings, { silent, searches }) => {
    const scale = scaleOf(rulesOf(topic.type).line === 'days');
    const anySide = topic.side === null && nameOneSide(own, others);
    const mine = own.map(({ read }) => toldOnScale(read, topic, anySide));
    const independent: OtherClaim[] = [];
    const bounded: string[] = [];
    const values: Named[] = [];
    const entries = others.map((other) => {
      const { claim, relations } = other;
      const value = toldOnScale(other.read, topic, anySide);
      if (!other.kin) {
        independent.push(other);
        if (value?.bound) bounded.push(claim.id);
        if (value?.named) values.push({ account: other, named: value.named });
      }
      return { claim: claim.id, source: claim.source, range: scale.range(value), relations };
    });
    const placed = place(mine, values, scale);
    const roots = countIndependent(independent.map((other) => other.roots));
    return {
      topic: topic.id,
      type: topic.type,
      unit: topic.unit,
      subject: own.map(({ claim }, at) => ({
        claim: claim.id,
        source: claim.source,
        range: scale.range(mine[at] ?? null),
        standing: standings[at]?.standing ?? 'not_compared',
        position: placed.positions[at] ?? null,
      })),
      others: entries,
      roots,
      roots_on_scale: placed.roots,
      together: roots === independent.length ? [] : togetherOf(independent),
      perspectives: perspectivesOf(others),
      span: placed.span,
      bounded,
      leave_one_out: placed.leave_one_out,
      silent,
      searches,
    };
  };

  function perspectivesOf(accounts: readonly OtherClaim[]): string[] {
    const found: string[] = [];
    for (const { claim } of accounts) {
      const { perspective } = lookUp(sources, claim.source, 'source');
      if (!found.includes(perspective)) found.push(perspective);
    }
    return found.length < 2 ? found : found.sort(byCodeUnit);
  }
}

/** Sources that count once together: two and more of one root. */
function togetherOf(accounts: readonly OtherClaim[]): string[][] {
  return groupsByRoot(accounts)
    .map((group) => [...new Set(group.map(({ claim }) => claim.source))])
    .filter((sources) => sources.length > 1);
}

/** Whether all claims that name whose men, loss or deed they mean name the same. */
function nameOneSide(...lists: readonly (readonly OwnClaim[])[]): boolean {
  let named: string | null = null;
  for (const list of lists)
    for (const { claim } of list) {
      if (claim.side !== null && named !== null && claim.side !== named) return false;
      named ??= claim.side;
    }
  return true;
}

/**
 * What a claim tells on the scale of its topic; null where it counts something else than the topic asks.
 * @param anySide whether the side that a claim names is left aside: the topic asks for none, and all that name one name the same
 */
function toldOnScale(read: ReadClaim | null, topic: Topic, anySide: boolean): Told | null {
  if (read === null || read.type.line === null) return null;
  const { claim, fields } = read;
  if (claim.modality !== 'asserted' || claim.type !== topic.type) return null;
  return fields.every((field) => (anySide && field === 'side') || asAsked(claim, topic, field)) ? toldBy(read) : null;
}

/** Whether a claim leaves a dimension open or says on it what its topic asks. */
function asAsked(claim: Claim, topic: Topic, field: ScopeField): boolean {
  const [own, asked]: Partial<Record<ScopeField, string | null>>[] = [claim, topic];
  const [said, wanted] = [own?.[field] ?? null, asked?.[field] ?? null];
  return said === null || said === wanted || (wanted !== null && fold(said) === fold(wanted));
}
