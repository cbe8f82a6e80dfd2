import type { Dataset } from '../dossier/dataset.js';
import type { Fault } from '../dossier/fault.js';
import type { Authored, HeldText, Located } from '../dossier/form.js';
import type { ReadingText } from '../text/reading-text.js';
import type { Kind, Shape } from './fields.js';

export type { Fault };

/** The authored records of one type, with what they are called. */
export interface RecordList {
  /** Name of the schema: `claim` for claim.schema.json. */
  readonly schema: string;
  /** What ids of such records are ids of; null where nothing refers to them. */
  readonly kind: Kind | null;
  readonly records: readonly Located<unknown>[];
  /** How a record is called, where its fields allow it; else it is counted (`record 2`). */
  readonly name: (value: Readonly<Record<string, unknown>>) => unknown;
}

/** What a check may look at. */
export interface CheckContext {
  /** The records that fit their schemas; no check meets another one. */
  readonly authored: Authored;
  /** All lists, with sound records only. */
  readonly lists: readonly RecordList[];
  /**
   * Ids by kind, those of records that do not fit their schema included: naming one is not a second fault. Null for a kind of
   * which a record has no id that could be read.
   */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string> | null>;
  /** Types of which some record does not fit its schema; `file` when some file was not read. */
  readonly broken: ReadonlySet<string>;
  /** Fields of a record type, as its schema describes them. */
  readonly shape: (schema: string) => Shape;
  /** The reading text of a held text; null where its corrections do not hold, which `broken-correction` tells. */
  readonly reading: (held: HeldText) => ReadingText | null;
  /** Words of the dossier by the name of their list. */
  readonly vocabularies: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the schemas say against each record that does not fit. */
  readonly misfits: readonly Misfit[];
  /** The dataset computed afresh, made when first asked for. @throws Error when the records cannot be compared */
  readonly dataset: () => Dataset;
}

/** A record that does not fit its schema. */
export interface Misfit {
  readonly schema: string;
  readonly file: string;
  readonly record: string;
  readonly found: readonly string[];
}

/** A rule over the data, named for the fault that it finds. */
export interface Check {
  readonly name: string;
  readonly description: string;
  /**
   * Types of records that must all fit their schemas before the rule can say anything, so that one fault is not told twice;
   * `everything`: no other rule may have found a fault.
   */
  readonly needs?: readonly string[] | 'everything';
  /** Gives all faults; never stops at the first. */
  readonly run: (context: CheckContext) => Fault[];
}
