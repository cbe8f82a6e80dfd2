import type { TextStructureRecord } from '../record/authored.js';
import { codePoints } from '../text/code-points.js';
import type { Check, Fault } from './check.js';

/** Chapters and pages that leave gaps or stand in disorder; notes and captions outside the text. */
export const brokenStructure: Check = {
  name: 'broken-structure',
  description:
    'Chapters and pages of a held text cover it without gap or overlap, pages in their order; notes and captions lie inside it.',
  needs: ['structure'],
  run: ({ authored }) =>
    authored.texts.flatMap(({ folder, witness, structure }) => {
      const file = `${folder}/structure.json`;
      const length = codePoints(witness).length;
      return [
        ...cover('chapters', structure.chapters, length),
        ...cover('pages', structure.pages, length),
        ...order(structure.pages),
        ...outside(structure, length),
      ].map((fault): Fault => ({ file, ...fault }));
    }),
};

type Misfit = Omit<Fault, 'file'>;
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function cover(name: string, list: readonly Stretch[], length: number): Misfit[] {
  const out: Misfit[] = [];
  let at = 0;
  for (const { start, end } of list) {
    if (start !== at || end <= start)
      out.push({
        record: `${name} at ${start}`,
        found: end <= start ? `it ends at ${end}` : `the one before ends at ${at}`,
        remedy: `Let ${name} follow one another without gap or overlap.`,
      });
    at = end;
  }
  if (at !== length)
    out.push({
      record: name,
      found: `they end at ${at}, the witness at ${length}`,
      remedy: 'Cover the whole witness.',
    });
  return out;
}

function order(pages: TextStructureRecord['pages']): Misfit[] {
  return pages.flatMap(({ page, start }, index) => {
    const before = pages[index - 1]?.page;
    return before !== undefined && page < before
      ? [
          {
            record: `pages at ${start}`,
            found: `page ${page} comes after page ${before}`,
            remedy: 'Give the printed numbers in the order of the text.',
          },
        ]
      : [];
  });
}

function outside({ notes, captions }: TextStructureRecord, length: number): Misfit[] {
  return [...notes, ...captions].flatMap(({ label, start, end }) =>
    start < end && end <= length
      ? []
      : [
          {
            record: label,
            found: `${start}-${end} is no stretch of the witness, which ends at ${length}`,
            remedy: 'Mend start and end (code points).',
          },
        ],
  );
}
