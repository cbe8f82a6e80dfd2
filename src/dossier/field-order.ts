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
  const given = new Map<string, unknown>(Object.entries(record));
  const parts = PARTS[kind] ?? {};
  return Object.fromEntries(
    [...new Set([...fieldsOf(kind, given), ...given.keys()])]
      .filter((field) => given.has(field))
      .map((field) => {
        const held = given.get(field);
        const part = Object.hasOwn(parts, field) ? parts[field] : undefined;
        if (part === undefined) return [field, held];
        return [field, Array.isArray(held) ? held.map((item) => ordered(part, item)) : ordered(part, held)];
      }),
  );
}

/** A claim's fields stand as they are published: the value between what it is about and where it stands. */
function fieldsOf(kind: RecordKind, given: ReadonlyMap<string, unknown>): readonly string[] {
  const type = given.get('type');
  if (kind !== 'claim' || typeof type !== 'string' || !Object.hasOwn(CLAIM_FIELDS, type)) return FIELDS[kind];
  return CLAIM_FIELDS[type as keyof typeof CLAIM_FIELDS];
}
