import { settlement } from '../extract/settlement.js';
import { codePoints } from '../text/code-points.js';
import { readingText, toReading } from '../text/reading-text.js';
import type { Check } from './check.js';

/** Plain digits that no extractor may lose. */
const DIGITS = /\d[\d,.]*/g;

/** Drafts, and plain digits, that are neither a claim nor dismissed. */
export const unsettledDraft: Check = {
  name: 'unsettled-draft',
  description:
    'Every number, date, loss and attributed statement that a draft extractor or a plain scan finds is a claim or dismissed with a reason.',
  needs: ['claim', 'correction', 'dismissed'],
  run: ({ authored }) =>
    authored.texts.flatMap((held) => {
      const file = `${held.folder}/dismissed.json`;
      const remedy = 'Record it as a claim, or dismiss it with a reason.';
      const reading = readingText(held.witness, held.corrections);
      const claims = authored.claims.map(({ value }) => value);
      const covered = [...claims.filter(({ source }) => source === held.source), ...held.dismissed].map(
        ({ start, end }) => (start === undefined || end === undefined ? null : toReading(reading, { start, end })),
      );
      const digits = [...reading.text.matchAll(DIGITS)].map((match) => ({
        start: codePoints(reading.text.slice(0, match.index)).length,
        text: match[0],
      }));
      return [
        ...settlement(claims, held).unsettled.map((draft) => ({
          file,
          record: `reading text ${draft.start}-${draft.end}`,
          found: `${draft.type} draft ${JSON.stringify(draft.quote)} is not settled`,
          remedy,
        })),
        ...digits
          .filter(({ start }) => !covered.some((span) => span !== null && span.start <= start && start < span.end))
          .map(({ start, text }) => ({
            file,
            record: `reading text ${start}`,
            found: `the figure "${text}" is neither a claim nor dismissed`,
            remedy,
          })),
      ];
    }),
};
