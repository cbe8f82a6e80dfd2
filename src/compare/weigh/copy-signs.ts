import type { Claim, CopySign, Topic } from '../../record/types.js';
import { isAmount, rulesOf } from '../../claim-type/index.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { fold, scopeWords } from '../pair/scope.js';
import { countRoots, rootsByTopic } from './roots.js';

/** A value on one topic with the claims that give it. */
interface Shared {
  readonly text: string;
  readonly odd: boolean;
  readonly holders: readonly Claim[];
  /** Independent roots among the holders. */
  readonly roots: number;
}

/**
 * Values shared by two or more sources that look like copying, in the order of topics. A sign of copying, not a proof. The same
 * figure counts only where it is told of the same: unit, outcome, side, what is counted, against what, where and when. Drafts do not count.
 */
export function copySigns({ claims, topics, lineage }: Pick<Collection, 'claims' | 'topics' | 'lineage'>): CopySign[] {
  const topicOf = byId(topics);
  const rootsOn = rootsByTopic(lineage);
  const told = claims.filter(({ derived_from, status }) => derived_from === null && status !== 'draft');
  return [...groupBy(told, ({ topic }) => topic)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([topic, group]) => {
      const roots = rootsOn(topic);
      const values = [...groupBy(group, (claim) => keyOf(claim, lookUp(topicOf, topic, 'topic'))).values()].map(
        (holders): Shared => {
          const [first] = holders as [Claim, ...Claim[]];
          return {
            text: textOf(first),
            odd: rulesOf(first.type).odd(first),
            holders,
            roots: countRoots(holders, roots),
          };
        },
      );
      const [most, second] = values.map((value) => value.roots).sort((a, b) => b - a) as [number, number?];
      return values.flatMap((value): CopySign[] => {
        const sources = [...new Set(value.holders.map(({ source }) => source))].sort(byCodeUnit);
        if (sources.length < 2) return [];
        const against = value.roots === most ? (second ?? 0) : most;
        if (!value.odd && !(against >= 2 && against > value.roots)) return [];
        return [
          {
            sign: value.odd ? 'shared_odd_figure' : 'shared_minority_value',
            topic,
            value: value.text,
            claims: value.holders.map(({ id }) => id).sort(byCodeUnit),
            sources,
            known: value.roots === 1,
          },
        ];
      });
    });
}

/**
 * All in which two claims must be alike to share a value: what their type calls a value that can be shared, and every dimension
 * of its scope, taken over from the topic where a claim leaves it open; for amounts their place too, since as many men may have
 * stood in another town. Null for what is no exact figure, day or answer.
 */
function keyOf(claim: Claim, topic: Topic): string | null {
  const type = rulesOf(claim.type);
  const value = claim.modality === 'asserted' ? type.copyKey(claim) : null;
  return value === null
    ? null
    : [
        value,
        isAmount(claim) ? (claim.place ?? '') : '',
        ...type.scope.map((field) => fold(scopeWords(claim, topic, field) ?? '')),
      ].join('\n');
}

/** The value shared, without the word for its kind. */
function textOf(claim: Claim): string {
  const key = rulesOf(claim.type).copyKey(claim) ?? '';
  return key.slice(key.indexOf(' ') + 1);
}
