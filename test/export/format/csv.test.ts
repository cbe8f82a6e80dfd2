import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv } from '../../../src/export/format/csv.js';
import type { Column, ColumnKind } from '../../../src/record/columns.js';
import { anyCharacter } from '../../any-character.js';
import { equals } from '../../often.js';
import { RUNS } from '../../runs.js';

const column = (name: string, kind: ColumnKind, nullable = true): Column => ({
  name,
  kind,
  meaning: 'M.',
  unit: null,
  references: null,
  nullable,
});
const columns: Column[] = [
  column('id', 'string', false),
  column('count', 'number'),
  column('whole', 'integer'),
  column('parts', 'list'),
  column('said', 'list', false),
  column('sure', 'boolean'),
];
const whole = { id: 'a', count: null, whole: null, parts: null, said: [], sure: null };

/** Texts that the writer takes. */
const word = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 12 }).filter((text) => {
  try {
    toCsv([{ ...whole, id: text }], columns, 't');
    return !/\r/.test(text) && !text.startsWith('\ufeff');
  } catch {
    return false;
  }
});

describe('CSV', () => {
  it('gives back what it was given', () => {
    const items = (min: number): fc.Arbitrary<string[]> => fc.array(word, { minLength: min, maxLength: 3 });
    const row = fc.record({
      id: word,
      count: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n))),
      whole: fc.option(fc.maxSafeInteger().map((n) => (Object.is(n, -0) ? 0 : n))),
      parts: fc.option(items(1)),
      said: items(0),
      sure: fc.option(fc.boolean()),
    });
    const accepted = row.filter((candidate) => {
      try {
        toCsv([candidate], columns, 't');
        return true;
      } catch {
        return false;
      }
    });
    fc.assert(
      fc.property(fc.array(accepted, { minLength: 1, maxLength: 4 }), (rows) => {
        equals(fromCsv(toCsv(rows, columns, 't'), columns, 't.csv'), rows);
      }),
      { numRuns: RUNS },
    );
  });

  it.each<[string, (string | null)[]]>([
    ['an empty cell before another', [null, 'b']],
    ['an empty cell alone', [null]],
    ['an empty cell at the end', ['a', null]],
    ['nothing at all', []],
  ])('keeps rows of one cell: %s', (_, cells) => {
    const one = [column('a', 'string')];
    const rows = cells.map((a) => ({ a }));
    expect(fromCsv(toCsv(rows, one, 't'), one, 't.csv')).toEqual(rows);
  });

  it('joins lists by bars, with a backslash before a bar or backslash inside an item', () => {
    const csv = toCsv([{ ...whole, parts: ['a|b', 'c\\', 'd'] }], columns, 't');
    expect(csv.split('\n')[1]).toBe('a,,,a\\|b|c\\\\|d,,');
    expect(fromCsv(csv, columns, 't.csv')[0]?.parts).toEqual(['a|b', 'c\\', 'd']);
  });

  it('writes words that only look like missing ones', () => {
    for (const id of ['none', 'nil', 'Na', 'nothing'])
      expect(fromCsv(toCsv([{ ...whole, id }], columns, 't'), columns, 't.csv')[0]?.id).toBe(id);
  });

  it.each<[string, object, string]>([
    ['an empty text', { id: '' }, 't, row , column id: an empty text cannot be told from a missing one'],
    ['a missing text', { id: null }, 't, row without id, column id: it is missing'],
    ['the word null', { id: 'null' }, '"null" is read as a missing value by other programs'],
    ['the word NA', { id: 'NA' }, '"NA" is read as a missing value by other programs'],
    ['the word <NA>', { id: '<NA>' }, '"<NA>" is read as a missing value by other programs'],
    ['the word #NA', { id: '#NA' }, '"#NA" is read as a missing value by other programs'],
    ['the word 1.#IND', { id: '1.#IND' }, '"1.#IND" is read as a missing value by other programs'],
    ['a formula', { id: '=1+1\nnote' }, '"=1+1\nnote" begins like a spreadsheet formula'],
    ['a formula behind a tab', { id: '\t=1' }, 'begins like a spreadsheet formula'],
    ['an infinite number', { count: Infinity }, 't, row a, column count: null is no number'],
    ['a part of a whole', { whole: 1.5 }, 'column whole: 1.5 is no whole number below 2^53'],
    ['a whole number that is not kept', { whole: 2 ** 53 }, '9007199254740992 is no whole number below 2^53'],
    ['a text for a truth', { sure: 'yes' }, 'column sure: "yes" is neither true nor false'],
    ['an empty item', { parts: ['a', ''] }, 'a list item must be a text that is not empty'],
    ['an empty list that may be missing', { parts: [] }, 'an empty list cannot be told from a missing one'],
    ['a text for a list', { parts: 'a' }, 'expected a list'],
    ['a number for a text', { id: 3 }, 'expected text, found 3'],
  ])('refuses to write %s', (_, change, message) => {
    expect(() => toCsv([{ ...whole, ...change }], columns, 't')).toThrow(message);
  });

  it.each<[string, string]>([
    [' a blank before', ' a blank before'],
    ['a line feed before', '\nthe rest'],
    ['a quotation mark before', '"a" it says'],
    ['a blank before a sign', ' -war'],
  ])('keeps %s', (_, id) => {
    expect(fromCsv(toCsv([{ ...whole, id }], columns, 't'), columns, 't.csv')[0]?.id).toBe(id);
  });

  const HEAD = 'id,count,whole,parts,said,sure';
  it.each([
    ['a missing column', 'id,count,whole,parts,said\na,1,1,b,c\n', 'x.csv: the column "sure" is missing; add it'],
    ['an unknown column', `${HEAD},__proto__\na,1,1,b,c,true,x\n`, 'x.csv: unknown column "__proto__"; known are id,'],
    ['a doubled column', `id,${HEAD}\na,b,1,1,c,d,true\n`, 'x.csv: a column stands twice in the first line'],
    ['too few cells', `${HEAD}\na,1\n`, 'x.csv, row 2: 2 cells, but the first line names 6 columns'],
    ['an empty id', `${HEAD}\n,1,1,b,c,true\n`, 'x.csv, row 2, column id: the cell is empty'],
    ['separators', `${HEAD}\na,"1,000",1,b,c,true\n`, 'x.csv, row 2, column count: "1,000" is no number; write digits'],
    ['endless digits', `${HEAD}\na,9007199254740993,1,b,c,true\n`, 'it would become 9007199254740992'],
    ['a number too great', `${HEAD}\na,1e999,1,b,c,true\n`, '"1e999" is too great a number to be kept'],
    ['a number too small', `${HEAD}\na,1e-400,1,b,c,true\n`, '"1e-400" cannot be kept as it is written'],
    ['a part of a whole', `${HEAD}\na,1,1.5,b,c,true\n`, 'column whole: "1.5" is no whole number'],
    ['a truth that is none', `${HEAD}\na,1,1,b,c,yes\n`, 'column sure: "yes" is neither true nor false'],
    ['a broken quotation', `${HEAD}\n"a,1,1,b,c,true\n`, 'Nothing was read.'],
    ['an empty file', '', 'x.csv: the file is empty; its first line must name the columns'],
  ])('refuses to read %s', (_, text, message) => {
    expect(() => fromCsv(text, columns, 'x.csv')).toThrow(message);
  });

  it.each([
    ['12.50', 12.5],
    ['1e3', 1000],
    ['0.1', 0.1],
    ['-0', 0],
    ['9007199254740991', 9007199254740991],
  ])('reads %s as %d', (text, number) => {
    expect(fromCsv(`${HEAD}\na,${text},,,,\n`, columns, 'x.csv')[0]?.count).toEqual(number + 0);
  });

  it('keeps a byte order mark and Windows line ends out of the values', () => {
    expect(fromCsv(`\ufeff${HEAD}\r\na,1,,b|c,,false\r\n`, columns, 'x.csv')).toEqual([
      { id: 'a', count: 1, whole: null, parts: ['b', 'c'], said: [], sure: false },
    ]);
  });
});

describe('readers that guess types by the first thousand rows', () => {
  const rare = [column('id', 'string', false), column('note', 'string'), column('parts', 'list')];
  const rows = Array.from({ length: 1500 }, (_, at) => ({
    id: `r-${at}`,
    note: at < 1200 ? (at % 2 === 0 ? '1918' : null) : 'in words',
    parts: at === 1400 ? ['a'] : null,
  }));
  const written = fromCsv(toCsv(rows, rare, 't'), rare, 't.csv');

  it('meet every column that has a value, and a text in every column of texts', () => {
    const early = written.slice(0, 1000);
    expect(early.find(({ parts }) => parts !== null)?.id).toBe('r-1400');
    expect(early.find(({ note }) => note === 'in words')?.id).toBe('r-1200');
  });

  it('find all rows, in their order but for those put first', () => {
    expect(written.map(({ id }) => id)).toEqual([
      'r-1200',
      'r-1400',
      ...rows.map(({ id }) => id).filter((id) => id !== 'r-1200' && id !== 'r-1400'),
    ]);
  });
});
