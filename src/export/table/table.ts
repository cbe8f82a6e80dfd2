import type { Column } from '../../record/columns.js';
import type { Published } from '../../dossier/dataset.js';

/** A table of the published dataset: what a format writes, and a codebook describes. */
export interface Table {
  /** Name of its file, without ending. */
  readonly name: string;
  /** What one row is, as a sentence. */
  readonly row: string;
  readonly columns: readonly Column[];
  /** Rows in order; each has at least the fields that the columns name, or leaves out those that are null. */
  readonly rows: (published: Published) => readonly object[];
}

/** A column that says to which record a row belongs that is a part of one. */
export function ownerColumn(kind: string, meaning: string): Column {
  return { name: kind, kind: 'string', meaning, unit: null, references: kind, nullable: false };
}
