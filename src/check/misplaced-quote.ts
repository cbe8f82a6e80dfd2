import { codePoints, slice } from '../text/code-points.js';
import type { Check, Fault } from './check.js';

/** Quotes that are not what the witness has at their place; changed witnesses; structures with gaps. */
export const misplacedQuote: Check = {
  name: 'misplaced-quote',
  description:
    'The witness from start to end is the quote, for every claim and dismissed passage of a held text; the witness is unchanged.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    for (const text of authored.texts) {
      const folder = `data/sources/${text.source}`;
      const points = codePoints(text.witness);
      const recorded = authored.sources.find(({ value }) => value.id === text.source)?.value.sha256;
      if (recorded !== text.sha256) {
        faults.push({
          file: `${folder}/text.txt`,
          record: text.source,
          found: `its SHA-256 is ${text.sha256}, source.json has ${recorded ?? 'none'}`,
          remedy: 'Restore the witness; repairs belong in corrections.json.',
        });
      }
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
        const there = slice(points, item.start, item.end);
        if (there !== item.quote) {
          faults.push({
            file,
            record,
            found: `the witness has ${JSON.stringify(there)} at ${item.start}-${item.end}, the quote is ${JSON.stringify(item.quote)}`,
            remedy: 'Copy the quote from the witness, or mend start and end (code points).',
          });
        }
      };
      for (const { file, value } of authored.claims) if (value.source === text.source) test(file, value.id, value);
      for (const item of text.dismissed) test(`${folder}/dismissed.json`, `at ${item.start}`, item);
      for (const [name, list] of [
        ['chapters', text.structure.chapters],
        ['pages', text.structure.pages],
      ] as const) {
        let at = 0;
        for (const { start, end } of list) {
          if (start !== at || end <= start)
            faults.push({
              file: `${folder}/structure.json`,
              record: `${name} at ${start}`,
              found: `the one before ends at ${at}`,
              remedy: `Let ${name} follow one another without gap or overlap.`,
            });
          at = end;
        }
        if (at !== points.length)
          faults.push({
            file: `${folder}/structure.json`,
            record: name,
            found: `they end at ${at}, the witness at ${points.length}`,
            remedy: 'Cover the whole witness.',
          });
      }
    }
    return faults;
  },
};
