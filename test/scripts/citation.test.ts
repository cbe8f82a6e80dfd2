import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationText } from '../../scripts/citation.js';
import { readAuthored } from '../../src/dossier/read.js';
import { fixture, ROOT } from '../mini.js';

/** The tiny dataset under the version of the package, with its first source as it is under each of some changes. */
function cited(...changes: readonly object[]): string {
  const authored = readAuthored(fixture('mini'));
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
  const sources = authored.sources.slice(0, 1).flatMap((located) =>
    changes.map((change, index) => {
      const id = `${located.value.id}-${String(index).padStart(2, '0')}`;
      return { ...located, value: { ...located.value, id, ...change } };
    }),
  );
  return citationText(ROOT, { ...authored, dossier: { ...authored.dossier, version }, sources });
}

interface Citation {
  readonly license: unknown;
  readonly 'date-released': unknown;
  readonly references: readonly { readonly title: unknown; readonly languages: readonly unknown[] }[];
}

const TITLES = [
  'Yes',
  'On',
  'off',
  'n',
  'NO',
  '12:30',
  '1_000',
  '0o17',
  '017',
  '1918-04-04',
  '~',
  'null',
  '.5',
  '190:20:30',
];

describe('CITATION.cff', () => {
  const text = cited(...TITLES.map((title) => ({ title })));
  const read = (['1.1', '1.2'] as const).map((version) => parse(text, { version }) as Citation);

  it.each(TITLES.map((title, index) => [title, index] as const))(
    'keeps the title %s a text for readers of YAML 1.1 and 1.2',
    (title, index) => {
      for (const { references } of read) expect(references[index]?.title).toBe(title);
    },
  );

  it('keeps Norwegian a language', () => {
    const { references } = parse(cited({ language: 'no' }), { version: '1.1' }) as Citation;
    expect(references[0]?.languages).toEqual(['no']);
  });

  it('names the one licence of the dataset', () => {
    expect((parse(cited({})) as Citation).license).toBe('CC-BY-4.0');
  });
});
