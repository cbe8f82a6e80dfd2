import { compare, withSentences, type ToldComparison } from '../compare/compare.js';
import { byCodeUnit } from '../record/look-up.js';
import type { Claim } from '../record/types.js';
import { DEFAULT_RULES, type RuleSet } from '../value/rules.js';
import { assemble, assembleCollection, assembleList, assembleText } from './assemble.js';
import { freeze, type Dataset } from './dataset.js';
import type { Authored } from './form.js';

/** Computes the whole dataset from what was written by hand. Records are sorted by id, so that files and folders give no order. */
export function buildDataset(authored: Authored, rules: RuleSet = DEFAULT_RULES): Dataset {
  const collection = assembleCollection(authored);
  return freeze({
    ...assemble('dossier', authored.dossier),
    sources: sorted(collection.sources),
    topics: sorted(collection.topics),
    events: sorted(collection.events),
    places: sorted(assembleList('place', authored.places)),
    people: sorted(assembleList('person', authored.people)),
    constraints: collection.constraints,
    scopes: collection.scopes,
    lineage: collection.lineage,
    searches: collection.searches,
    reviews: assembleList('review', authored.reviews),
    rulings: collection.rulings,
    retired_ids: sorted(assembleList('retired-id', authored.retiredIds)),
    texts: authored.texts.map(assembleText),
    ...joined(collection.claims, withSentences(compare(collection, rules), collection, rules)),
  });
}

/** What was computed as it stands in a dataset: claims that follow from constraints stand among those that are told. */
export function joined(
  told: readonly Claim[],
  { implied, findings, standings, synopses }: ToldComparison,
): Pick<Dataset, 'claims' | 'findings' | 'standings' | 'synopses'> {
  return { claims: sorted([...told, ...implied]), findings: sorted(findings), standings, synopses };
}

function sorted<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => byCodeUnit(a.id, b.id));
}
