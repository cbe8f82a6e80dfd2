import { assembleCollection } from '../dossier/assemble.js';
import { compare } from '../compare/compare.js';
import { staleRulings } from '../compare/findings/rulings.js';
import type { Check } from './check.js';

/** Rulings that no longer change anything. */
export const staleRuling: Check = {
  name: 'stale-ruling',
  description: 'A ruling changes the relation of a finding that exists.',
  run: ({ authored, dataset }) => {
    if (authored.rulings.length === 0 || dataset === null) return [];
    const computed = compare({ ...assembleCollection(authored), rulings: [] });
    return staleRulings(
      computed.findings,
      authored.rulings.map(({ value }) => value),
    ).map((ruling) => ({
      file: 'data/rulings.json',
      record: ruling.finding,
      found: `the finding is gone, or is "${ruling.relation}" without the ruling`,
      remedy: 'Remove the ruling.',
    }));
  },
};
