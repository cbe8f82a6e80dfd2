import type { Collection } from '../record/collection.js';
import { sourceLabel } from '../record/labels.js';
import { byCodeUnit } from '../record/look-up.js';
import { compare, withSentences, type ToldComparison } from '../compare/compare.js';
import { DEFAULT_RULES, type RuleSet } from '../value/rules.js';
import { assemble, assembleCollection, assembleList, assembleText } from './assemble.js';
import type { Authored } from './form.js';
import { deepFreeze, type Dataset } from './dataset.js';

/** What is computed, with its sentences. */
export type Computed = Omit<ToldComparison, 'rules'>;

/** Computes the whole dataset from what was written by hand. */
export function buildDataset(authored: Authored, rules: RuleSet = DEFAULT_RULES): Dataset {
  const collection = assembleCollection(authored);
  return joinDataset(authored, withSentences(compare(collection, rules), collection, rules));
}

/** Puts the authored records and computed results together; records are sorted by id, so that files and folders give no order. */
export function joinDataset(authored: Authored, computed: Computed): Dataset {
  const collection = assembleCollection(authored);
  return deepFreeze({
    ...assemble('dossier', authored.dossier),
    sources: sorted(collection.sources),
    topics: sorted(collection.topics),
    events: sorted(collection.events),
    places: sorted(assembleList('place', authored.places)),
    people: sorted(assembleList('person', authored.people)),
    claims: sorted([...collection.claims, ...computed.implied]),
    constraints: collection.constraints,
    scopes: collection.scopes,
    lineage: collection.lineage,
    searches: collection.searches,
    reviews: assembleList('review', authored.reviews),
    rulings: collection.rulings,
    retired_ids: sorted(assembleList('retired-id', authored.retiredIds)),
    texts: authored.texts.map(assembleText),
    ...results(computed),
  });
}

/**
 * Compares a dataset anew, under other rules or with another source as the subject. Its claims stay as they are.
 * @throws Error when no source has the id of the subject
 */
export function recompare(
  dataset: Dataset,
  { rules = DEFAULT_RULES, subject = dataset.subject }: { readonly rules?: RuleSet; readonly subject?: string },
): Dataset {
  const source = dataset.sources.find(({ id }) => id === subject);
  if (!source) throw new Error(`no source has the id "${subject}"`);
  const told = dataset.claims.filter(({ derived_from }) => derived_from === null);
  const collection: Collection = { ...dataset, subject, claims: told };
  const computed = withSentences(compare(collection, rules), collection, rules);
  return deepFreeze({
    ...dataset,
    subject,
    subject_label: subject === dataset.subject ? dataset.subject_label : sourceLabel(source),
    claims: sorted([...told, ...computed.implied]),
    ...results(computed),
  });
}

function results({ findings, standings, synopses }: Computed): Pick<Dataset, 'findings' | 'standings' | 'synopses'> {
  return { findings: sorted(findings), standings, synopses };
}

function sorted<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => byCodeUnit(a.id, b.id));
}
