import type { SoundDossier } from './dossier.js';
import { open, refuse, type Mutation } from './mutation.js';
import { namesOf, recordIn, sites, type Site } from './sites.js';
import { REFLEXIVE } from './wrong-values.js';

/** Whole records: what is no record, one with a field too many, one that stands twice, one that is gone, two with each other's ids. */
export function byRecord(dossier: SoundDossier): Mutation[] {
  const all = sites(dossier);
  return all.flatMap((site) => [
    ...noRecord(site),
    ...extraField(site),
    ...(site.index === null ? [] : [twice(site, site.index), gone(site, site.index)]),
    ...swapped(site, all),
  ]);
}

function about(site: Site, what: string): Pick<Mutation, 'file' | 'records' | 'sort'> {
  return { file: `data/${site.path}`, records: namesOf(site), sort: `${sortOf(site)} ${what}` };
}

/** Record type, with the type of claim and whether its text is held. */
function sortOf({ schema, value }: Site): string {
  return schema === 'claim' ? `claim ${String(value.type)} ${String('quote' in value)}` : schema;
}

function called(site: Site): string {
  return `${site.schema} ${namesOf(site).at(-1) ?? ''}`;
}

function noRecord(site: Site): Mutation[] {
  return [null, [], 7, 'x', true, {}].map((value) =>
    refuse({
      ...about(site, JSON.stringify(value)),
      name: `${called(site)}: ${JSON.stringify(value)} in its place`,
      kind: 'no record',
      // A file of one record is replaced whole.
      records: [...namesOf(site), 'the file'],
      apply: (draft) =>
        site.index === null
          ? draft.put(site.path, new TextEncoder().encode(JSON.stringify(value)))
          : void ((draft.json(site.path) as unknown[])[site.index] = value),
    }),
  );
}

function extraField(site: Site): Mutation[] {
  return ['extra', ' id', 'Id', ...REFLEXIVE].map((key) =>
    refuse({
      ...about(site, key),
      alone: true,
      name: `${called(site)}: a field "${key}"`,
      kind: REFLEXIVE.includes(key) ? 'reflexive key' : 'extra field',
      apply: (draft) =>
        void Object.defineProperty(recordIn(draft, site), key, {
          value: { polluted: true },
          enumerable: true,
          configurable: true,
          writable: true,
        }),
    }),
  );
}

function twice(site: Site, index: number): Mutation {
  return refuse({
    ...about(site, 'twice'),
    name: `${called(site)}: stands twice`,
    kind: 'doubled',
    apply: (draft) => {
      const list = draft.json(site.path) as unknown[];
      list.splice(index, 0, structuredClone(list[index]));
    },
  });
}

function gone(site: Site, index: number): Mutation {
  return open({
    name: `${called(site)}: gone`,
    sort: `${sortOf(site)} gone`,
    kind: 'record gone',
    why: 'nothing needs this record',
    file: null,
    records: [],
    apply: (draft) => void (draft.json(site.path) as unknown[]).splice(index, 1),
  });
}

/** Exchanges the ids of a record and the next of its type. */
function swapped(site: Site, all: readonly Site[]): Mutation[] {
  const next = all[all.indexOf(site) + 1];
  if (typeof site.value.id !== 'string' || next?.schema !== site.schema) return [];
  return [
    open({
      sort: `${sortOf(site)} exchanged`,
      name: `${called(site)}: id exchanged with the next`,
      kind: 'ids exchanged',
      why: "two records of like content have each other's name",
      file: null,
      records: [],
      apply: (draft) => {
        const [a, b] = [recordIn(draft, site), recordIn(draft, next)];
        [a.id, b.id] = [b.id, a.id];
      },
    }),
  ];
}
