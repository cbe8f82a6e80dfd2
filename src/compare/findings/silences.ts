import type { Collection } from '../../record/collection.js';
import { byCodeUnit, groupBy } from '../../record/look-up.js';
import type { Search } from '../../record/types.js';
import { NOTHING_FOUND, type BareFinding } from './finding.js';

/** Searches that found a source silent on a topic, by both. */
export function silentSearches(searches: readonly Search[]): Map<string, Search[]> {
  return groupBy(searches, ({ result, topic, source }) =>
    result === 'silent' && (source ?? null) !== null ? `${topic}~${String(source)}` : null,
  );
}

/** A finding for each recorded search that found a source silent on a topic. Only a search makes a silence; a missing claim does not. */
export function findSilences({ claims, searches }: Pick<Collection, 'claims' | 'searches'>): BareFinding[] {
  const silent = silentSearches(searches);
  if (silent.size === 0) return [];
  const topics = new Set([...silent.values()].flatMap((list) => list.map(({ topic }) => topic)));
  const speaking = new Map<string, Set<string>>();
  for (const { topic, source } of claims) {
    if (topic === null || !topics.has(topic)) continue;
    const known = speaking.get(topic);
    if (known === undefined) speaking.set(topic, new Set([source]));
    else known.add(source);
  }
  return [...silent.values()]
    .flatMap(([search]): BareFinding[] => {
      if (search === undefined) return [];
      const { topic, source } = search;
      const others = speaking.get(topic);
      return [
        {
          ...NOTHING_FOUND,
          id: `silence~${topic}~${String(source)}`,
          kind: 'silence',
          topic,
          claim: null,
          other: null,
          claims: [],
          constraint: null,
          source,
          relation: null,
          cause: 'silent',
          speaking: (others?.size ?? 0) - (others?.has(source ?? '') ? 1 : 0),
        },
      ];
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
