import type { ClaimType } from '../record/types.js';
import { attributionDrafts } from './attribution-drafts.js';
import { casualtyDrafts } from './casualty-drafts.js';
import { dateDrafts } from './date-drafts.js';
import type { Draft, Extractor } from './draft.js';
import { quantityDrafts } from './quantity-drafts.js';
import { sentences } from './sentences.js';

/** One extractor for each type of claim; the compiler asks for a missing one. */
export const EXTRACTORS = {
  quantity: quantityDrafts,
  date: dateDrafts,
  casualty: casualtyDrafts,
  attribution: attributionDrafts,
} satisfies { [T in ClaimType]: Extractor };

/** Proposes drafts for the whole reading text, in its order. */
export function extractDrafts(text: string): Draft[] {
  return sentences(text)
    .flatMap((sentence) => Object.values(EXTRACTORS).flatMap((extract) => extract(sentence)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
