import type { Check, Fault } from './check.js';

/** Ids used twice, or used again after they were retired. */
export const repeatedId: Check = {
  name: 'repeated-id',
  description: 'No id stands twice, and none that was retired is used again.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const retired = new Set(authored.retiredIds);
    for (const list of [
      authored.topics,
      authored.events,
      authored.places,
      authored.people,
      authored.sources,
      authored.claims,
      authored.constraints,
    ]) {
      const seen = new Map<string, string>();
      for (const { file, value } of list as readonly { file: string; value: { id: string } }[]) {
        const before = seen.get(value.id);
        if (before !== undefined)
          faults.push({
            file,
            record: value.id,
            found: `the id stands in ${before} too`,
            remedy: 'Give one of the two the next free id.',
          });
        if (retired.has(value.id))
          faults.push({
            file,
            record: value.id,
            found: 'the id was retired (data/retired-ids.json)',
            remedy: 'Use a new id; retired ones are never used again.',
          });
        seen.set(value.id, file);
      }
    }
    return faults;
  },
};
