import { readingText } from '../text/reading-text.js';
import type { Check } from './check.js';

/** Corrections that overlap or do not find their words. */
export const brokenCorrection: Check = {
  name: 'broken-correction',
  description: 'Every correction finds its words in the witness, in order and without overlap.',
  run: ({ authored }) =>
    authored.texts.flatMap(({ source, witness, corrections }) => {
      try {
        readingText(witness, corrections);
        return [];
      } catch (error) {
        return [
          {
            file: `data/sources/${source}/corrections.json`,
            record: source,
            found: (error as Error).message,
            remedy: 'Mend start, end and found; keep the list in order.',
          },
        ];
      }
    }),
};
