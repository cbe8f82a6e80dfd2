import type { Authored } from '../dossier/form.js';
import type { Dataset } from '../dossier/dataset.js';
import type { Validator } from '../dossier/validate.js';

/** One thing that is wrong: where, what was found, and what to do. */
export interface Fault {
  readonly file: string;
  /** Id of the record, or where in the file it stands. */
  readonly record: string;
  readonly found: string;
  readonly remedy: string;
}

/** What a check may look at. */
export interface CheckContext {
  readonly root: string;
  readonly authored: Authored;
  readonly validate: Validator;
  /** The dataset computed afresh; null when the records are too broken to compare. */
  readonly dataset: Dataset | null;
}

/** A rule over the data, named for the fault that it finds. */
export interface Check {
  readonly name: string;
  readonly description: string;
  /** Gives all faults; never stops at the first. */
  readonly run: (context: CheckContext) => Fault[];
}
