import type { Check, Fault } from './check.js';

/** References to records that do not exist. */
export const unresolvedReference: Check = {
  name: 'unresolved-reference',
  description: 'Every id that a record names exists.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const ids = (records: readonly { value: { id: string } }[]): Set<string> =>
      new Set(records.map(({ value }) => value.id));
    const known = {
      topic: ids(authored.topics),
      event: ids(authored.events),
      place: ids(authored.places),
      source: ids(authored.sources),
      claim: new Set(authored.claims.map(({ value }) => value.id)),
    };
    const want = (kind: keyof typeof known, id: string | undefined | null, file: string, record: string): void => {
      if (id === undefined || id === null || known[kind].has(id)) return;
      faults.push({
        file,
        record,
        found: `the ${kind} "${id}" does not exist`,
        remedy: `Add it, or name one that exists (data/${kind === 'source' ? 'sources/' : kind === 'claim' ? 'sources/*/claims/' : `${kind}s.json`}).`,
      });
    };
    want('source', authored.dossier.subject, 'data/dossier.json', 'subject');
    for (const { file, value } of authored.claims) {
      want('topic', value.topic, file, value.id);
      want('event', value.event, file, value.id);
      want('place', value.place, file, value.id);
      want('source', value.source, file, value.id);
      want('source', value.via, file, value.id);
      if (value.voice !== 'narrator') want('claim', value.voice, file, value.id);
      if (value.type === 'date') want('claim', value.relative_to, file, value.id);
      if (!file.startsWith(`data/sources/${value.source}/`)) {
        faults.push({
          file,
          record: value.id,
          found: `its source is "${value.source}", but it stands in another source's folder`,
          remedy: 'Move the record, or mend its source.',
        });
      }
      if (!value.id.startsWith(`${value.source}-`)) {
        faults.push({
          file,
          record: value.id,
          found: `its id does not begin with its source "${value.source}"`,
          remedy: `Name it ${value.source}-0001, with the next free number.`,
        });
      }
    }
    for (const { file, value } of authored.topics) {
      want('event', value.event, file, value.id);
      want('topic', value.part_of, file, value.id);
    }
    for (const { file, value } of authored.events) want('place', value.place, file, value.id);
    for (const { file, value } of authored.searches) {
      want('topic', value.topic, file, value.topic);
      want('source', value.source, file, value.topic);
    }
    for (const { file, value } of authored.lineage) {
      want('source', value.from, file, `${value.from} > ${value.to}`);
      want('source', value.to, file, `${value.from} > ${value.to}`);
      for (const topic of value.topics ?? []) want('topic', topic, file, `${value.from} > ${value.to}`);
    }
    for (const { file, value } of authored.constraints) {
      want('source', value.source, file, value.id);
      for (const { claim } of value.operands) want('claim', claim, file, value.id);
    }
    for (const { file, value } of authored.reviews) want('claim', value.claim, file, value.claim);
    for (const { file, value } of authored.sources) {
      if (file !== `data/sources/${value.id}/source.json`)
        faults.push({
          file,
          record: value.id,
          found: 'the folder is not named after the source',
          remedy: `Rename the folder to data/sources/${value.id}.`,
        });
    }
    return faults;
  },
};
