import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';
import { runChecks } from '../../src/check/run-checks.js';
import { formatDossier } from '../../src/dossier/format.js';
import { layAccount } from '../../scripts/lay-account.js';
import { fixture, miniWith } from '../mini.js';

const of = { perspective: 'international', proximity: 'later' } as const;
const fresh = (): string => miniWith(fixture('mini'));

describe('a folder for a new account', () => {
  it('holds the source and a record to fill in for each topic; the checks name what is empty', () => {
    const root = fresh();
    const bib = join(root, 'refs.bib');
    writeFileSync(bib, '@book{a, author = {Third, T.}, title = {A Third Book}, year = {1960}, langid = {english}}');
    const said = layAccount(root, 'third-1960', { ...of, from: bib, topics: 'fight-date,rifles,wire-sender' });
    expect(said[0]).toBe(
      'data/sources/third-1960/ is laid: source.json, claims/01-all.json (3 records to fill in), reviews.json.',
    );
    const file = join(root, 'data/sources/third-1960/claims/01-all.json');
    const records = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
    expect(records.map(({ id, type }) => [id, type])).toEqual([
      ['third-1960-0001', 'date'],
      ['third-1960-0002', 'quantity'],
      ['third-1960-0003', 'attribution'],
    ]);
    const faults = runChecks(CHECKS, root).flatMap((result) => result.faults);
    expect(faults.map(({ record, found }) => `${record}: ${found}`)).toContain(
      'third-1960-0001: date_text is empty: fill it in, or leave the field out where it does not apply',
    );
    // Filled in and put into form, it passes.
    const filled = records.slice(0, 1).map((record) => ({
      ...record,
      subject: 'The fight was in May.',
      date_text: 'May',
      date: '1919-05',
      date_basis: 'context',
      calendar: 'gregorian',
      locator: 'p. 1',
      access: 'page',
      accessed_on: '2026-01-01',
    }));
    writeFileSync(file, JSON.stringify(filled));
    formatDossier(root);
    expect(runChecks(CHECKS, root).flatMap((result) => result.faults)).toEqual([]);
  });

  it('says which fields of the source are still to fill in', () => {
    expect(layAccount(fresh(), 'third-1960', of)).toContain('Fill in in source.json: title, issued, language.');
  });

  it('keeps volume, issue and DOI', () => {
    const root = fresh();
    const bib = join(root, 'refs.json');
    const item = {
      id: 'a',
      type: 'article-journal',
      title: 'T',
      volume: 12,
      issue: '3-4',
      DOI: 'https://doi.org/10.1000/xyz',
    };
    writeFileSync(bib, JSON.stringify([item]));
    layAccount(root, 'third-1960', { ...of, from: bib });
    expect(JSON.parse(readFileSync(join(root, 'data/sources/third-1960/source.json'), 'utf8'))).toMatchObject({
      volume: '12',
      issue: '3-4',
      doi: '10.1000/xyz',
    });
  });

  it('is told everything that is wrong at once', () => {
    const root = fresh();
    const options = { ...of, from: 'gone.bib', topics: 'rifles,no-topic,fihgt-date' };
    expect(() => layAccount(root, 'Third', options)).toThrow(
      /^"Third" is no id.*\nThere is no topic "no-topic".*\nThere is no topic "fihgt-date"\. Did you mean: fight-date, wire-date\?.*\ngone\.bib: there is no such file\.$/,
    );
  });

  it('leaves nothing beside it', () => {
    const root = fresh();
    layAccount(root, 'third-1960', of);
    expect(readdirSync(join(root, 'data/sources')).sort()).toEqual(['mini-1941', 'other-1957', 'third-1960']);
  });

  it.each([
    ['Third 1960', of, '"Third 1960" is no id: write small letters, digits and hyphens'],
    ['other-1957', of, 'data/sources/other-1957 is there already'],
    ['third-1960', { ...of, topics: 'no-topic' }, 'There is no topic "no-topic"'],
    ['third-1960', { ...of, topics: 'fihgt-date' }, 'Did you mean: fight-date'],
    [
      'third-1960',
      { ...of, perspective: 'soviets' },
      'There is no perspective "soviets". Did you mean: soviet? Use one of: soviet, japanese, international.',
    ],
    ['third-1960', { ...of, from: 'gone.bib' }, 'gone.bib: there is no such file'],
  ])('is not laid as %s, and nothing is written', (id, options, message) => {
    const root = fresh();
    expect(() => layAccount(root, id, options)).toThrow(message);
    if (id !== 'other-1957') expect(existsSync(join(root, 'data/sources', id))).toBe(false);
  });
});
