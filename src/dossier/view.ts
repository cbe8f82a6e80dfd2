import { compare } from '../compare/compare.js';
import type { Collection } from '../record/collection.js';
import { DEFAULT_RULES, type RuleSet } from '../value/rules.js';
import { inWords, joined } from './build.js';
import { freeze, type Dataset } from './dataset.js';

/** How a dataset is to be looked at; what is left out stays as published. */
export interface View {
  readonly rules?: RuleSet;
  /** Id of the source whose claims are compared with all others. */
  readonly subject?: string;
}

/**
 * Compares a dataset anew, under other rules or with another source as the subject. Its claims stay as they are.
 * @throws Error when no source has the id of the subject
 */
export function recompare(dataset: Dataset, { rules = DEFAULT_RULES, subject = dataset.subject }: View): Dataset {
  if (!dataset.sources.some(({ id }) => id === subject)) throw new Error(`no source has the id "${subject}"`);
  const told = dataset.claims.filter(({ derived_from }) => derived_from === null);
  const collection: Collection = { ...dataset, subject, claims: told };
  return freeze({ ...dataset, subject, ...joined(told, inWords(compare(collection, rules))) });
}
