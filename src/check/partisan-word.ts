import { fieldsOf, valuesAt } from './fields.js';
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
    return lists.flatMap((list) => {
      const ours = OURS[list.schema];
      if (!ours) return [];
      return list.records.flatMap((located) =>
        fieldsOf(shape(list.schema), located.value)
          .filter(({ path }) => ours.includes(path.join('.')))
          .flatMap(({ path }) =>
            valuesAt(located.value, path).flatMap(({ value, at }): Fault[] => {
              const word = typeof value === 'string' ? partisan.exec(value.replace(QUOTED, '')) : null;
              return word === null
                ? []
                : [
                    {
                      file: located.file,
                      record: nameOf(list, located),
                      found: `${at} has ${shown(word[0])}`,
                      remedy: 'Say it in neutral words, or set it in quotation marks.',
                    },
                  ];
            }),
          ),
      );
    });
  },
};

const QUOTED = /"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb/gu;

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}
