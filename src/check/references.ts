import type { RecordList } from './check.js';
import { fieldsOf, valuesAt, type RefRule, type Shape } from './fields.js';
import { nameOf } from './records.js';

/** A record, or an entry inside one, that names another by its id. */
export interface Reference {
  readonly file: string;
  readonly record: string;
  readonly schema: string;
  /** Where in the record the id stands: `operands.1.claim`. */
  readonly at: string;
  readonly id: string;
  readonly rule: RefRule;
  /** What the reference starts from, of the kind that it names; null where the record is of another kind. */
  readonly from: string | null;
  readonly value: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** Every reference of the records of a list, found by the `x-ref` notes of its schema. */
export function referencesOf(list: RecordList, shape: Shape): Reference[] {
  return list.records.flatMap((located) => {
    const fields = fieldsOf(shape, located.value).filter(({ schema }) => schema['x-ref'] !== undefined);
    return fields.flatMap(({ path, schema }) => {
      const rule = schema['x-ref'] as RefRule;
      return valuesAt(located.value, path).flatMap(({ value, at, owner }): Reference[] =>
        typeof value !== 'string' || rule.also?.includes(value) === true
          ? []
          : [
              {
                file: located.file,
                record: nameOf(list, located),
                schema: list.schema,
                at,
                id: value,
                rule,
                from: startOf(list, located.value as Fields, owner, rule),
                value: located.value as Fields,
              },
            ],
      );
    });
  });
}

/**
 * What a reference starts from: the field that its rule names (`from` of an edge), the entry itself (an answer), the record itself
 * where ids of its kind are named (a topic that is part of another), or the record's own source (a claim's, for `via`).
 */
function startOf({ kind }: RecordList, record: Fields, owner: Fields, { to, of, from }: RefRule): string | null {
  const start =
    from !== undefined
      ? record[from]
      : of === 'self'
        ? owner.id
        : kind === to
          ? record.id
          : to === 'source'
            ? record.source
            : null;
  return typeof start === 'string' ? start : null;
}
