import type { Claim } from '../../record/types.js';
import { locatorText } from '../../record/labels.js';

/** Where a claim stands; a draft, which nobody has read twice and nothing counts, is marked. */
export function placeText(claim: Claim): string {
  return `${locatorText(claim)}${claim.status === 'draft' ? ', draft' : ''}`;
}
