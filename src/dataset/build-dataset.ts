import { byCodeUnit } from '../compare/collection.js';
import { compare, type Comparison } from '../compare/compare.js';
import { DEFAULT_RULES, type RuleSet } from '../value/rule-set.js';
import { assembleCollection } from './assemble.js';
import type { Authored } from './authored.js';
import { deepFreeze, type Dataset } from './dataset.js';

/** Computes the whole dataset from what was written by hand. */
export function buildDataset(authored: Authored, rules: RuleSet = DEFAULT_RULES): Dataset {
  return joinDataset(authored, compare(assembleCollection(authored), rules));
}

/** Puts the authored records and computed results together; records are sorted by id, so that files and folders give no order. */
export function joinDataset(authored: Authored, computed: Omit<Comparison, 'rules'>): Dataset {
  const sorted = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    [...records].sort((a, b) => byCodeUnit(a.id, b.id));
  const values = <T extends { readonly id: string }>(located: readonly { readonly value: T }[]): T[] =>
    sorted(located.map(({ value }) => value));
  return deepFreeze({
    ...authored.manifest,
    sources: values(authored.sources),
    topics: values(authored.topics),
    events: values(authored.events),
    places: values(authored.places),
    people: values(authored.people),
    claims: sorted([...assembleCollection(authored).claims, ...computed.implied]),
    lineage: authored.lineage.map(({ value }) => value),
    searches: authored.searches.map(({ value }) => value),
    findings: sorted(computed.findings),
    standings: computed.standings,
    synopses: computed.synopses,
  });
}
