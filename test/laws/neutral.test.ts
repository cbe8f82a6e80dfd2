import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../mini.js';
import { realDataset } from '../real.js';

/**
 * Words of the dossier's names that name nothing in particular, so that a program may use them. Whatever else stands in its
 * title, its vocabularies, and the names and ids of its records must not stand in `src`.
 */
const ANYBODYS: Readonly<Record<string, readonly string[]>> = {
  'a word of the method, whatever the matter': ['claims', 'other', 'accounts'],
  'a compass point or a kind of place, which the schema lists': [
    ...['central', 'country', 'east', 'island', 'lake', 'mountains', 'north', 'railway', 'region', 'river'],
  ],
  'a common noun, verb or adjective that a proper name begins or ends with': [
    ...['branch', 'fields', 'outer', 'people', 'range', 'roman', 'states', 'union', 'white'],
  ],
  'a spelling of English, as the word lists are called': ['american', 'british'],
  'a library, by its own name': ['commander'],
};

/** What stands for the matter however the records name it. */
const FIXED = ['siberia', 'siberian', 'japan', 'japanese', 'vladivostok', 'the pamphlet'];

/** Shorter pieces of names are initials, particles and syllables. */
const SHORTEST = 4;

/** Each name that must not occur, lower case, with what it is the name of. */
function particularNames(): Map<string, string> {
  const { title, subject, subject_label: label, vocabularies, ...lists } = realDataset();
  const names = new Map<string, string>();
  const add = (name: string, of: string): unknown => names.has(name) || names.set(name.toLowerCase(), of);
  const addWords = (text: string, of: string): void => {
    for (const word of text.split(/[^\p{L}]+/u)) if (Array.from(word).length >= SHORTEST) add(word, of);
  };
  for (const name of FIXED) add(name, 'the matter');
  add(label, 'the subject');
  for (const text of [title, subject]) addWords(text, 'the dossier');
  for (const { id, label: name } of [...vocabularies.sides, ...vocabularies.perspectives]) {
    add(id, 'a side');
    addWords(name, 'a side');
  }
  for (const { id, name, spellings } of [...lists.places, ...lists.people]) {
    add(id, 'a place or person');
    for (const text of [id, name, ...(spellings ?? [])]) addWords(text, 'a place or person');
  }
  for (const kind of ['sources', 'topics', 'events', 'constraints', 'claims', 'findings'] as const)
    for (const { id } of lists[kind]) add(id, kind);
  for (const word of Object.values(ANYBODYS).flat()) names.delete(word);
  return names;
}

/** Names in a text: whole words, words joined by hyphens as ids are, and of these each part; `the …` with the noun behind it. */
function namesIn(text: string): Set<string> {
  const joined = text.toLowerCase().match(/[\p{L}\p{N}_~]+(?:-[\p{L}\p{N}_~]+)*/gu) ?? [];
  const pairs = joined.slice(1).map((word, at) => `${joined[at] ?? ''} ${word}`);
  return new Set([...joined, ...pairs, ...joined.flatMap((word) => word.split(/[-_~]/))]);
}

/** Each module with the names that stand in it. */
const MODULES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, words: namesIn(readFileSync(join(ROOT, 'src', file), 'utf8')) }));

describe('the program', () => {
  const names = particularNames();

  it('knows no word of the dossier that it was written for', () => {
    const found = MODULES.flatMap(({ file, words }) =>
      [...words].flatMap((word) => {
        const of = names.get(word);
        return of === undefined ? [] : [`src/${file}: "${word}", a name of ${of}`];
      }),
    );
    expect(MODULES.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('would be caught at it', () => {
    const { topics, claims, places, subject, subject_label: label } = realDataset();
    for (const name of [topics[0]?.id, claims[0]?.id, places[0]?.id, subject, label, 'Japanese', 'SIBERIA']) {
      const caught = [...namesIn(`/** As ${name} says. */`)].filter((word) => names.has(word));
      expect(caught, name).not.toEqual([]);
    }
  });

  it('is excused from no word that is not in use', () => {
    const all = new Set(MODULES.flatMap(({ words }) => [...words]));
    expect(
      Object.values(ANYBODYS)
        .flat()
        .filter((word) => !all.has(word)),
    ).toEqual([]);
  });
});
