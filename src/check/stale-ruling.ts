import { assembleCollection } from '../dossier/assemble.js';
import { compare } from '../compare/compare.js';
import { staleRulings } from '../compare/findings/rulings.js';
import type { Check } from './check.js';

/** Rulings that no longer change anything; and records that pass every rule, yet cannot be compared, which is told as a defect. */
export const staleRuling: Check = {
  name: 'stale-ruling',
  description: 'Everything can be compared, and a ruling changes the relation of a finding that exists.',
  needs: 'everything',
  run: ({ authored, dataset }) => {
    if (authored.rulings.length === 0) {
      dataset();
      return [];
    }
    const computed = compare({ ...assembleCollection(authored), rulings: [] });
    const stale = new Set(
      staleRulings(
        computed.findings,
        authored.rulings.map(({ value }) => value),
      ),
    );
    return authored.rulings
      .filter(({ value }) => stale.has(value))
      .map(({ file, value }) => ({
        file,
        record: value.finding,
        found: `the finding is gone, or is "${value.relation}" without the ruling`,
        remedy: 'Remove the ruling.',
      }));
  },
};
