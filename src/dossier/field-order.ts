import { CLAIM_FIELDS, FIELDS, PARTS, type RecordKind } from '../record/fields.js';
import { FORM, type FileForm, type FileKind } from './form.js';

/**
 * A record with its fields, and those of the records that it holds, in the order of its schema. Fields that no schema knows
 * stand last, as they were written.
 */
export function inOrder(file: FileKind, record: unknown): unknown {
  const { schema }: FileForm = FORM[file];
  if (schema === null || !Object.hasOwn(FIELDS, schema)) return record;
  return ordered(schema as RecordKind, record);
}

function ordered(kind: RecordKind, record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const places = placesOf(kind, record);
  const parts = PARTS[kind];
  const place = (field: string): number => places.get(field) ?? places.size;
  // Most records are in order and hold no others; they are given back as they are.
  const names = Object.keys(record);
  const isInOrder = names.every((name, at) => at === 0 || place(names[at - 1] as string) <= place(name));
  if (isInOrder && parts === undefined) return record;
  const fields = Object.entries(record).map(([field, held]): [string, unknown] => {
    const part = parts !== undefined && Object.hasOwn(parts, field) ? parts[field] : undefined;
    if (part === undefined) return [field, held];
    return [field, Array.isArray(held) ? held.map((item) => ordered(part, item)) : ordered(part, held)];
  });
  return Object.fromEntries(fields.sort(([a], [b]) => place(a) - place(b)));
}

/** Places of the fields of a record. A claim's stand as they are published: the value between what it is about and where it stands. */
function placesOf(kind: RecordKind, record: object): ReadonlyMap<string, number> {
  const type = kind === 'claim' && 'type' in record ? record.type : undefined;
  const known = typeof type === 'string' && Object.hasOwn(CLAIM_FIELDS, type);
  const fields = known ? CLAIM_FIELDS[type as keyof typeof CLAIM_FIELDS] : FIELDS[kind];
  const places = PLACES.get(fields) ?? new Map(fields.map((field, place) => [field, place]));
  PLACES.set(fields, places);
  return places;
}

const PLACES = new Map<readonly string[], ReadonlyMap<string, number>>();
