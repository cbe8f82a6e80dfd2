import type { SourceRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';
import { shown } from './shown.js';

/** Works that stand under two ids. */
export const repeatedWork: Check = {
  name: 'repeated-work',
  description: 'No work stands under two ids; a second one would make it its own independent witness.',
  run: ({ authored }) => {
    const works = new Map<string, string>();
    return authored.sources.flatMap(({ file, value }): Fault[] => {
      const work = workOf(value);
      const before = works.get(work);
      if (before === undefined) {
        works.set(work, value.id);
        return [];
      }
      return [
        {
          file,
          record: value.id,
          found: `source ${shown(before)} has the same authors, title, container, date and language, but for case, stops and blanks`,
          remedy: 'Put the claims of both under one id, or say in "container" what keeps them apart.',
        },
      ];
    });
  },
};

function workOf({ authors, title, container, issued, language }: SourceRecord): string {
  return JSON.stringify([(authors ?? []).map(letters), letters(title), letters(container ?? ''), issued, language]);
}

/** Letters and figures alone, in small letters of one normal form. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
