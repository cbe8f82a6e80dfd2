import type { Finding } from '../types.js';
import { byCodeUnit, byId, lookUp, type Collection } from './collection.js';
import { sourceLabel } from './wording.js';

/** A finding for each recorded search that found a source silent on a topic. Only a search makes a silence; a missing claim does not. */
export function findSilences(collection: Collection): Finding[] {
  const sources = byId(collection.sources);
  const topics = byId(collection.topics);
  const speaking = new Map<string, Set<string>>();
  for (const { topic, source } of collection.claims) {
    if (topic !== null) speaking.set(topic, (speaking.get(topic) ?? new Set()).add(source));
  }
  return collection.searches
    .flatMap((search) =>
      search.result === 'silent' && search.source !== undefined ? [{ search, source: search.source }] : [],
    )
    .map(({ search, source }): Finding => {
      const question = lookUp(topics, search.topic, 'topic').question;
      const others = [...(speaking.get(search.topic) ?? [])].filter((id) => id !== source);
      return {
        id: `silence~${search.topic}~${source}`,
        kind: 'silence',
        topic: search.topic,
        claim: null,
        other: null,
        claims: [],
        constraint: null,
        source,
        relation: null,
        cause: 'silent',
        ratio: null,
        gap_days: null,
        direction: null,
        band: null,
        shared_lineage: false,
        reason: `${sourceLabel(lookUp(sources, source, 'source'))} does not speak of it: "${question}" Searched for ${search.terms.map((term) => `"${term}"`).join(', ')}; ${others.length} other ${others.length === 1 ? 'source speaks' : 'sources speak'} of it.`,
        steps: [`part read: ${search.part_read ?? 'the whole'}`, `terms: ${search.terms.join(', ')}`],
        unless: 'the passage were found under other words',
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
