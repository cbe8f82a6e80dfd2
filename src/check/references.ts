import type { Located } from '../dossier/form.js';
import type { RecordList } from './check.js';
import { branchFor, visitValues, type RefRule, type Shape } from './fields.js';

/** A record, or an entry inside one, that names another by its id. */
export interface Reference {
  readonly list: RecordList;
  readonly located: Located<unknown>;
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
  const out: Reference[] = [];
  for (const located of list.records) {
    const record = located.value as Fields;
    visitValues(record, branchFor(shape, record).references, (value, at, { schema }, owner) => {
      const rule = schema['x-ref'] as RefRule;
      if (typeof value === 'string' && rule.also?.includes(value) !== true)
        out.push({ list, located, at, id: value, rule, from: startOf(list, record, owner, rule), value: record });
    });
  }
  return out;
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
        : kind === to || to === 'record'
          ? record.id
          : to === 'source'
            ? record.source
            : null;
  return typeof start === 'string' ? start : null;
}
