import { differences } from '../claim-type/second-reading.js';
import type { ClaimRecord, ReviewRecord, TopicRecord } from '../record/authored.js';
import type { Authored } from '../dossier/form.js';
import type { Check, Fault } from './check.js';
import { shown } from './shown.js';

/** Claims of other accounts whose second reading is missing or says something else. */
export const unreviewedClaim: Check = {
  name: 'unreviewed-claim',
  description:
    'A reviewed claim of another account has a second reading, and what a second reading says is what the record says.',
  needs: ['review'],
  run: ({ authored }) => {
    const reviews = new Map(authored.reviews.map(({ value }) => [value.claim, value]));
    const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
    const held = new Set(authored.texts.map(({ source }) => source));
    return authored.claims.flatMap(({ file, value }) => {
      const own = held.has(value.source);
      const review = reviews.get(value.id);
      const topic = value.topic === undefined ? undefined : topics.get(value.topic);
      // Scope comes from the topic; one that is not sound has its own fault.
      if (review && value.topic !== undefined && !topic) return [];
      const found = review
        ? [...ofReading(value, review, own), ...differing(value, review, own, topic)]
        : value.status === 'reviewed' && !own
          ? [NO_READING]
          : [];
      return found.map(([what, remedy]): Fault => ({ file, record: value.id, found: what, remedy }));
    });
  },
};

type Mistake = readonly [found: string, remedy: string];

const NO_READING: Mistake = [
  'it is marked reviewed, but no second reading is recorded',
  'Add the review to reviews.json, or set status to draft.',
];

function ofReading(claim: ClaimRecord, review: ReviewRecord, own: boolean): Mistake[] {
  if (review.outcome === 'not_reachable')
    return claim.status === 'reviewed'
      ? [['the second reader could not reach it, yet it is marked reviewed', 'Set status to draft.']]
      : [];
  return !own && (review.scope === undefined || review.locator === undefined)
    ? [
        [
          'its review does not say what the second reader took it to speak of, or where it was found',
          'Give scope and locator as the second reader read them.',
        ],
      ]
    : [];
}

function differing(claim: ClaimRecord, review: ReviewRecord, own: boolean, topic: TopicRecord | undefined): Mistake[] {
  const reached = review.outcome !== 'not_reachable';
  return differences(claim, review, topic, reached && !own).map(({ field, record, review: theirs }) => [
    `${field} is ${shown(record)}, the second reader has ${theirs === null ? 'none' : shown(theirs)}`,
    reached
      ? 'Open the source again and settle it on the text.'
      : 'A reader who could not reach the source has read nothing: leave it out.',
  ]);
}

/** Claims of sources whose text is not held here. */
export function otherClaims(authored: Authored): Authored['claims'] {
  const held = new Set(authored.texts.map(({ source }) => source));
  return authored.claims.filter(({ value }) => !held.has(value.source));
}
