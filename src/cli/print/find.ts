import type { Claim } from '../../record/types.js';
import { valueText } from '../../claim-type/index.js';
import type { Dataset } from '../../dossier/dataset.js';
import { placeText } from './place.js';
import type { Style } from './style.js';

/** A line for each claim that was found, and their number. */
export function findLines(dataset: Dataset, claims: readonly Claim[], style: Style): string[] {
  const standings = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
  return [
    ...claims.map((claim) => {
      const standing = standings.get(claim.id);
      return `${claim.id}  ${style.strong(valueText(claim))}  ${claim.subject} ${style.dim(`${placeText(claim)}${standing === undefined ? '' : `, ${standing}`}`)}`;
    }),
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.`,
  ];
}
