import type { Finding, Search } from '../../record/types.js';
import type { Collection } from '../../record/collection.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { sourceLabel } from '../../record/labels.js';

/** A finding for each recorded search that found a source silent on a topic. Only a search makes a silence; a missing claim does not. */
export function findSilences(collection: Collection): Finding[] {
  const sources = byId(collection.sources);
  const topics = byId(collection.topics);
  const speaking = new Map<string, Set<string>>();
  for (const { topic, source } of collection.claims) {
    if (topic !== null) speaking.set(topic, (speaking.get(topic) ?? new Set()).add(source));
  }
  const silent = groupBy(collection.searches, ({ result, topic, source }) =>
    result === 'silent' && source !== null ? `${topic}~${source}` : null,
  );
  return [...silent.values()]
    .map((searches): Finding => {
      const { topic, source } = searches[0] as Search & { source: string };
      const question = lookUp(topics, topic, 'topic').question;
      const others = [...(speaking.get(topic) ?? [])].filter((id) => id !== source);
      const terms = [...new Set(searches.flatMap((search) => search.terms))];
      const parts = [...new Set(searches.map(({ part_read: part }) => part ?? 'the whole'))];
      return {
        id: `silence~${topic}~${source}`,
        kind: 'silence',
        topic,
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
        reason: `${sourceLabel(lookUp(sources, source, 'source'))} does not speak of it: "${question}" Searched for ${terms.map((term) => `"${term}"`).join(', ')}; ${others.length} other ${others.length === 1 ? 'source speaks' : 'sources speak'} of it.`,
        steps: [`part read: ${parts.join('; ')}`, `terms: ${terms.join(', ')}`],
        unless: 'the passage were found under other words',
      };
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
