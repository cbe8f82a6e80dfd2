import type { ClaimRecord, ReviewRecord } from '../record/authored.js';
import type { Authored } from '../dossier/form.js';
import type { Check, Fault } from './check.js';

/** What a second reader must have read for a claim of each type. */
const READ: Record<ClaimRecord['type'], readonly (keyof ReviewRecord)[]> = {
  quantity: ['low', 'best', 'high'],
  casualty: ['low', 'best', 'high', 'extent'],
  date: ['date'],
  attribution: ['answer'],
};

/** Claims of other accounts whose second reading is missing or says something else. */
export const unreviewedClaim: Check = {
  name: 'unreviewed-claim',
  description: 'A reviewed claim of another account has a second reading, and the two say the same.',
  run: ({ authored }) => {
    const reviews = new Map(authored.reviews.map(({ value }) => [value.claim, value]));
    const faults: Fault[] = [];
    for (const { file, value } of otherClaims(authored)) {
      const review = reviews.get(value.id);
      const say = (found: string, remedy: string): number => faults.push({ file, record: value.id, found, remedy });
      if (!review) {
        if (value.status === 'reviewed')
          say(
            'it is marked reviewed, but no second reading is recorded',
            'Add the review to reviews.json, or set status to draft.',
          );
        continue;
      }
      if (review.outcome === 'not_reachable') {
        if (value.status === 'reviewed')
          say('the second reader could not reach it, yet it is marked reviewed', 'Set status to draft.');
        continue;
      }
      if (review.scope === undefined || review.locator === undefined)
        say(
          'its review does not say what the second reader took it to speak of, or where it was found',
          'Give scope and locator as the second reader read them.',
        );
      const ours = value as unknown as Partial<Record<keyof ReviewRecord, string | number>>;
      for (const field of READ[value.type])
        if (ours[field] !== review[field])
          say(
            `${field} is ${String(ours[field] ?? 'left out')}, the second reader has ${String(review[field] ?? 'left it out')}`,
            'Open the source again and settle it on the text.',
          );
    }
    return faults;
  },
};

/** Claims of sources whose text is not held here. */
export function otherClaims(authored: Authored): Authored['claims'] {
  const held = new Set(authored.texts.map(({ source }) => source));
  return authored.claims.filter(({ value }) => !held.has(value.source));
}
