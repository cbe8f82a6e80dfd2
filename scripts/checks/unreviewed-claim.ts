import type { ClaimRecord, Review } from '../../src/types.js';
import type { Check, Fault } from './check.js';

/** Claims of other accounts whose second reading is missing or says something else. */
export const unreviewedClaim: Check = {
  name: 'unreviewed-claim',
  description: 'A reviewed claim of another account has a second reading, and the two say the same.',
  run: ({ authored }) => {
    const held = new Set(authored.texts.map(({ source }) => source));
    const reviews = new Map(authored.reviews.map(({ value }) => [value.claim, value]));
    const faults: Fault[] = [];
    for (const { file, value } of authored.claims) {
      if (held.has(value.source)) continue;
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
      for (const field of ['low', 'best', 'high', 'date', 'answer'] as const) {
        const ours = (value as unknown as Partial<ClaimRecord & Review>)[field];
        const theirs = review[field];
        if (theirs !== undefined && theirs !== ours)
          say(
            `${field} is ${String(ours ?? 'left out')}, the second reader has ${String(theirs)}`,
            'Open the source again and settle it on the text.',
          );
      }
    }
    return faults;
  },
};
