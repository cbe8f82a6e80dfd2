import { branchFor, visitValues, type Field } from '../../src/check/fields.js';
import { FORM } from '../../src/dossier/form.js';
import { CONTRACT, schemaOf, type Draft, type SoundDossier } from './dossier.js';

/** A record of a dossier. */
export interface Site {
  readonly path: string;
  readonly schema: string;
  /** Place in the file, from 0; null for a file that holds one record. */
  readonly index: number | null;
  readonly value: Readonly<Record<string, unknown>>;
}

/** All records of a dossier, file by file. */
export function sites({ files }: SoundDossier): Site[] {
  return [...files.values()].flatMap(({ path, kind, json }): Site[] => {
    const schema = schemaOf(kind);
    if (schema === null || json === null) return [];
    return FORM[kind].holds === 'list'
      ? (json as Site['value'][]).map((value, index) => ({ path, schema, index, value }))
      : [{ path, schema, index: null, value: json as Site['value'] }];
  });
}

/** A field of a record type, with a record in which it can be changed. */
export interface FieldSite {
  readonly site: Site;
  readonly field: Field;
  /** `claim.date.relative_to`: record type, type of claim, field. */
  readonly name: string;
  readonly present: boolean;
  /** Where the value stands in that record: names of fields, places in lists from 0. */
  readonly at: readonly (string | number)[];
  /** A right value of this field, taken from another record where this one has none; undefined where no record has one. */
  readonly sample: unknown;
}

/** Every field of every record type: once in a record that has it, once in one that could have it. */
export function fieldSites(dossier: SoundDossier): FieldSite[] {
  const all = sites(dossier);
  const out: FieldSite[] = [];
  const met = new Set<string>();
  const samples = new Map<string, unknown>();
  for (const { schema, value } of all)
    visitValues(value, branchFor(CONTRACT.shape(schema), value).fields, (found, _, { path }) => {
      const key = `${schema} ${path.join('.')}`;
      if (!samples.has(key)) samples.set(key, found);
    });
  for (const site of all)
    for (const field of branchFor(CONTRACT.shape(site.schema), site.value).fields) {
      const branch = typeof site.value.type === 'string' && site.schema === 'claim' ? `.${site.value.type}` : '';
      const name = `${site.schema}${branch}.${field.path.join('.')}`;
      const values: { value: unknown; at: string }[] = [];
      visitValues(site.value, [field], (value, at) => values.push({ value, at }));
      const present = values.length > 0;
      // One record that has the field and one that lacks it will do; for claims one of the held text and one of another account.
      const key = `${name} ${String(present)} ${site.schema === 'claim' ? String('quote' in site.value) : ''}`;
      if (met.has(key)) continue;
      met.add(key);
      out.push({
        site,
        field,
        name,
        present,
        at: present ? placeOf(values[0]?.at ?? '') : field.path.map((part) => (part === '*' ? 0 : part)),
        sample: values[0]?.value ?? samples.get(`${site.schema} ${field.path.join('.')}`),
      });
    }
  return out;
}

/** The record of a site in a draft, to be changed in place. */
export function recordIn(draft: Draft, { path, index }: Site): Record<string, unknown> {
  const json = draft.json(path);
  return (index === null ? json : (json as unknown[])[index]) as Record<string, unknown>;
}

function placeOf(at: string): (string | number)[] {
  return at.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) - 1 : part));
}

/** Sets a field of a record; makes objects and lists that are not there. `undefined` takes the field away. */
export function setField(record: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let holder: Record<string | number, unknown> = record;
  for (const [depth, key] of path.slice(0, -1).entries()) {
    holder[key] ??= typeof path[depth + 1] === 'number' ? [] : {};
    holder = holder[key] as Record<string | number, unknown>;
  }
  const last = path.at(-1) as string | number;
  if (value !== undefined)
    Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

/** What a record may be called in a fault. */
export function namesOf({ schema, index, value }: Site): string[] {
  const placed = `record ${index === null ? 1 : index + 1}`;
  const span = typeof value.start === 'number' ? [`at ${value.start}-${String(value.end)}`] : [];
  const joined: Readonly<Record<string, string>> = {
    scope: `${String(value.part)} in ${String(value.whole)}`,
    lineage: `${String(value.from)} > ${String(value.to)}`,
    search: `${String(value.topic)} / ${typeof value.source === 'string' ? value.source : 'no source'}`,
    dossier: 'the dossier',
    structure: 'the structure',
    'allowed-words': 'the list',
  };
  return [
    placed,
    ...span,
    ...[value.id, value.claim, value.finding, joined[schema]].filter((name) => typeof name === 'string'),
  ];
}
