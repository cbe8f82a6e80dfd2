import { codePoints } from '../text/code-points.js';
import { readingText } from '../text/reading-text.js';
import type { Check, Fault } from './check.js';

/** Corrections that overlap or do not find their words. */
export const brokenCorrection: Check = {
  name: 'broken-correction',
  description: 'Every correction finds its words in the witness, in order and without overlap.',
  needs: ['correction'],
  run: ({ authored }) =>
    authored.texts.flatMap(({ source, folder, witness, corrections }): Fault[] => {
      const file = `${folder}/corrections.json`;
      const length = codePoints(witness).length;
      const beyond = corrections.find(({ start, end }) => end > length || end < start);
      const remedy = 'Mend start, end and found; keep the list in order.';
      if (beyond)
        return [
          {
            file,
            record: `at ${beyond.start}-${beyond.end}`,
            found: `there is no such stretch in a witness of ${length} code points`,
            remedy,
          },
        ];
      try {
        readingText(witness, corrections);
        return [];
      } catch (error) {
        const [, at, what] = /^correction at (\d+): (.*)$/s.exec((error as Error).message) ?? [];
        const broken = corrections.find(({ start }) => String(start) === at);
        return [
          {
            file,
            record: broken ? `at ${broken.start}-${broken.end}` : source,
            found: what ?? (error as Error).message,
            remedy,
          },
        ];
      }
    }),
};
