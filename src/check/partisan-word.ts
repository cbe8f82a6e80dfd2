import { branchFor, visitValues, type Branch, type Field } from './fields.js';
import type { Check, Fault } from './check.js';
import { nameOf } from './records.js';
import { shown } from './shown.js';

/** Fields in our own words, by record type; what is quoted or printed elsewhere is not ours. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  claim: ['subject', 'counted', 'victims', 'perpetrators', 'gist', 'note', 'area', 'against'],
  topic: ['question', 'counted', 'against', 'area', 'answers.*.label', 'note'],
  event: ['label', 'note'],
  constraint: ['statement', 'note'],
};

/** Words of the parties in our own fields. */
export const partisanWord: Check = {
  name: 'partisan-word',
  description: 'Partisan vocabulary stays inside quotations.',
  run: ({ lists, shape, vocabularies }) => {
    const words = [...(vocabularies.get('partisan_words') ?? [])];
    if (words.length === 0) return [];
    const partisan = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    const faults: Fault[] = [];
    for (const list of lists) {
      const ours = OURS[list.schema];
      if (!ours) continue;
      const fields = new Map<Branch, readonly Field[]>();
      for (const located of list.records) {
        const branch = branchFor(shape(list.schema), located.value);
        const own = fields.get(branch) ?? branch.texts.filter(({ path }) => ours.includes(path.join('.')));
        fields.set(branch, own);
        visitValues(located.value, own, (value, at) => {
          if (typeof value !== 'string' || !partisan.test(value)) return;
          const word = partisan.exec(value.replace(QUOTED, ''));
          if (word !== null)
            faults.push({
              file: located.file,
              record: nameOf(list, located),
              found: `${at} has ${shown(word[0])}`,
              remedy: 'Say it in neutral words, or set it in quotation marks.',
            });
        });
      }
    }
    return faults;
  },
};

const QUOTED = /"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb/gu;

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}
