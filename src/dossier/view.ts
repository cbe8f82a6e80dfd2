import { compare, withSentences } from '../compare/compare.js';
import type { Collection } from '../record/collection.js';
import { sourceLabel } from '../record/labels.js';
import { DEFAULT_RULES, RULE_SETS, type RuleSet } from '../value/rules.js';
import { joined } from './build.js';
import { freeze, type Dataset } from './dataset.js';

/** How a dataset is to be looked at; what is left out stays as published. */
export interface View {
  readonly rules?: RuleSet;
  /** Id of the source whose claims are compared with all others. */
  readonly subject?: string;
  /** Whether claims that no second reader has seen count too. Default: they do not. */
  readonly drafts?: boolean;
}

/**
 * Compares a dataset anew, under other rules, with another source as the subject, or with drafts. Its claims stay as they are.
 * @throws Error when no source has the id of the subject
 */
export function recompare(
  dataset: Dataset,
  { rules = DEFAULT_RULES, subject = dataset.subject, drafts = false }: View,
): Dataset {
  const source = dataset.sources.find(({ id }) => id === subject);
  if (!source) throw new Error(`no source has the id "${subject}"`);
  const told = dataset.claims.filter(({ derived_from }) => derived_from === null);
  const collection: Collection = { ...dataset, subject, claims: told };
  const compared = compare(collection, rules, RULE_SETS, { drafts });
  return freeze({
    ...dataset,
    subject,
    subject_label: subject === dataset.subject ? dataset.subject_label : sourceLabel(source),
    ...joined(told, withSentences(compared, collection, rules)),
  });
}
