import { codePoints, slice } from '../text/code-points.js';
import type { Check, Fault } from './check.js';
import { shown } from './shown.js';

/** Quotes that are not what the witness has at their place; changed witnesses. */
export const misplacedQuote: Check = {
  name: 'misplaced-quote',
  description:
    'The witness from start to end is the quote, for every claim and dismissed passage of a held text; the witness is unchanged.',
  needs: ['source'],
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const hashes = new Map(authored.sources.map(({ value }) => [value.id, value.sha256]));
    const held = new Set(authored.texts.map(({ source }) => source));
    for (const { file, value } of authored.sources)
      if (value.sha256 !== undefined && !held.has(value.id))
        faults.push({
          file,
          record: value.id,
          found: 'it has the SHA-256 of a text, but none is held',
          remedy: 'Put the text into its folder, or leave sha256 out.',
        });
    for (const text of authored.texts) {
      const { folder } = text;
      const points = codePoints(text.witness);
      const recorded = hashes.get(text.source);
      if (recorded === undefined && hashes.has(text.source))
        faults.push({
          file: `${folder}/source.json`,
          record: text.source,
          found: 'a text is held, but its sha256 is left out',
          remedy: `Compare the text with the copy it was made from, then write ${text.sha256}.`,
        });
      else if (recorded !== text.sha256)
        faults.push({
          file: `${folder}/text.txt`,
          record: text.source,
          found: `its SHA-256 is ${text.sha256}, source.json has ${recorded ?? 'none'}`,
          remedy: 'Restore the witness; repairs belong in corrections.json.',
        });
      const test = (file: string, record: string, item: { start?: number; end?: number; quote?: string }): void => {
        if (item.start === undefined || item.end === undefined || item.quote === undefined) {
          faults.push({
            file,
            record,
            found: 'start, end or quote is missing',
            remedy: 'Every claim of a held text names its place in the witness.',
          });
          return;
        }
        const there = item.end > points.length ? null : slice(points, item.start, item.end);
        if (there !== item.quote) {
          faults.push({
            file,
            record,
            found:
              there === null
                ? `the witness ends at ${points.length}, before ${item.end}`
                : `the witness has ${shown(there)} at ${item.start}-${item.end}, the quote is ${shown(item.quote)}`,
            remedy: 'Copy the quote from the witness, or mend start and end (code points).',
          });
        }
      };
      for (const { file, value } of authored.claims) if (value.source === text.source) test(file, value.id, value);
      for (const item of text.dismissed) test(`${folder}/dismissed.json`, `at ${item.start}-${item.end}`, item);
    }
    return faults;
  },
};
