import type { Check, Fault } from './check.js';

/** Ids used twice, or used again after they were retired; and works that stand under two ids. */
export const repeatedId: Check = {
  name: 'repeated-id',
  description: 'No id stands twice, none that was retired is used again, and no work stands under two ids.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const retired = new Set(authored.retiredIds.map(({ value }) => value.id));
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
    const works = new Map<string, string>();
    for (const { file, value } of authored.sources) {
      const { authors, title, container, issued, language } = value;
      const work = JSON.stringify([authors ?? [], title, container ?? null, issued, language]);
      const before = works.get(work);
      if (before !== undefined)
        faults.push({
          file,
          record: value.id,
          found: `source "${before}" has the same authors, title, container, date and language`,
          remedy: 'Put the claims of both under one id, or say in "container" what keeps them apart.',
        });
      works.set(work, value.id);
    }
    return faults;
  },
};
