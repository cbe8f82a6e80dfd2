import type { Field } from '../../src/check/fields.js';
import type { Draft, SoundDossier } from './dossier.js';
import { open, refuse, type Mutation } from './mutation.js';
import { leavingOut, puttingIn, topicsOf, type Topics } from './needed.js';
import { fieldSites, namesOf, recordIn, setField, type FieldSite } from './sites.js';
import { wrongValues } from './wrong-values.js';

/** Record types that stand in no table, so that their texts may begin like a formula. */
const NO_TABLE: ReadonlySet<string> = new Set(['correction', 'dismissed', 'structure', 'allowed-words', 'review']);

/** Every field of every record type, with every kind of wrong value that its schema excludes; left out; put in where it is not. */
export function byField(dossier: SoundDossier): Mutation[] {
  const topics = topicsOf(dossier);
  return fieldSites(dossier).flatMap((place) => (place.present ? changed(place, topics) : added(place)));
}

/** What is wrong only beside other records, so that these may be told of too. */
const SHARED = ['dangling', 'no cell', 'outside the vocabulary'];

function changed(place: FieldSite, topics: Topics): Mutation[] {
  const { field, sample, site } = place;
  const wrong = wrongValues(field.schema, !NO_TABLE.has(site.schema) && tabled(field));
  return [
    ...wrong.map(({ kind, value }) => refuse({ ...told(place, kind, value), kind, alone: !SHARED.includes(kind) })),
    missing(place, topics),
    ...twice(place),
    ...emptied(place),
    ...otherWord(place, sample),
  ];
}

function tabled({ path }: Field): boolean {
  // Partisan words are looked for, and stand in no table.
  return path.at(-2) !== 'partisan_words';
}

/** What a second reader has is told of the claim, also where the claim takes it from its topic; what a ruling rests on, of the ruling. */
function toldElsewhere(schema: string, field: string): boolean {
  return (
    schema === 'review' || (schema === 'topic' && SCOPE.includes(field)) || (schema === 'claim' && field === 'status')
  );
}
const SCOPE = ['side', 'counted', 'against', 'area', 'as_of'];

function told({ site, at, name }: FieldSite, kind: string, value: unknown): Omit<Mutation, 'expect' | 'why' | 'kind'> {
  const changed = structuredClone(site.value) as Record<string, unknown>;
  setField(changed, at, value);
  return {
    name: `${name} of ${namesOf(site).at(-1) ?? ''}: ${kind} ${value === undefined ? '' : JSON.stringify(value)}`,
    file: toldElsewhere(site.schema, String(at[0])) ? null : `data/${site.path}`,
    records: [...namesOf(site), ...namesOf({ ...site, value: changed })],
    sort: `${name} ${kind}`,
    apply: (draft) => setField(recordIn(draft, site), at, value),
  };
}

function missing(place: FieldSite, topics: Topics): Mutation {
  const mutation = { ...told(place, 'missing', undefined), kind: 'missing' };
  if (place.field.path.at(-1) === '*') return open({ ...mutation, why: 'a list is shorter by one item' });
  if (place.field.required) return refuse(mutation);
  const why = leavingOut(place, topics);
  return why === null ? refuse(mutation) : open({ ...mutation, why });
}

function added(place: FieldSite): Mutation[] {
  if (place.sample === undefined) return [];
  const mutation = { ...told(place, 'put in', place.sample), kind: 'put in' };
  const why = puttingIn(place);
  return [why === null ? refuse(mutation) : open({ ...mutation, why })];
}

/** The first item of a list of single values once more. */
function twice({ site, field, at, name, sample }: FieldSite): Mutation[] {
  if (field.path.at(-1) !== '*') return [];
  return [
    refuse({
      name: `${name} of ${namesOf(site).at(-1) ?? ''}: doubled`,
      kind: 'doubled',
      file: `data/${site.path}`,
      records: namesOf(site),
      sort: `${name} doubled`,
      apply: (draft) => listAt(recordIn(draft, site), at).push(sample),
    }),
  ];
}

/** A list without items, where it must have some; and no list at all. */
function emptied({ site, field, at, name }: FieldSite): Mutation[] {
  if (field.path.at(-1) !== '*') return [];
  return [[], {}, 'x', null, 7].map((value) => {
    const mutation = {
      name: `${name} of ${namesOf(site).at(-1) ?? ''}: the list is ${JSON.stringify(value)}`,
      kind: Array.isArray(value) ? 'emptied' : 'wrong type',
      file: `data/${site.path}`,
      records: namesOf(site),
      sort: `${name} emptied`,
      apply: (draft: Draft) => setField(recordIn(draft, site), at.slice(0, -1), value),
    };
    return Array.isArray(value) && name === 'dossier.vocabularies.partisan_words.*'
      ? open({ ...mutation, why: 'a dossier need not list partisan words' })
      : refuse(mutation);
  });
}

/** Another word of the same vocabulary: right in itself, so only what is said elsewhere can refuse it. */
function otherWord(place: FieldSite, sample: unknown): Mutation[] {
  const other = place.field.schema.enum?.find((word) => word !== sample);
  if (other === undefined) return [];
  return [
    open({
      ...told(place, 'another word', other),
      kind: 'another word',
      why: 'another word of the vocabulary says something else, which only a second reader can tell',
    }),
  ];
}

/** The list in which a place is an item. */
function listAt(record: Record<string, unknown>, at: readonly (string | number)[]): unknown[] {
  return at
    .slice(0, -1)
    .reduce<unknown>((holder, key) => (holder as Record<string | number, unknown>)[key], record) as unknown[];
}
