import { RUNS } from '../../runs.js';
import { copySigns } from '../../../src/compare/weigh/copy-signs.js';
import { profile } from '../../../src/compare/weigh/profile.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCsv, toCsv, type Columns } from '../../../src/export/format/csv.js';
import { tables } from '../../../src/export/table/tables.js';
import { CLAIM_COLUMNS } from '../../../src/record/columns.js';
import { miniDataset } from '../../mini.js';

const columns: Columns = { id: 'string', count: 'number', parts: 'list', sure: 'boolean' };

describe('CSV', () => {
  it('gives back what it was given', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => {
      try {
        toCsv([{ id: text }], { id: 'string' }, 't');
        return !/\r/.test(text) && text.trim() === text && !text.startsWith('\ufeff');
      } catch {
        return false;
      }
    });
    const row = fc.record({
      id: word,
      count: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n))),
      parts: fc.option(
        fc.array(
          word.filter((text) => !text.includes('|')),
          { minLength: 1, maxLength: 3 },
        ),
      ),
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
        expect(fromCsv(toCsv(rows, columns, 't'), columns, 't.csv')).toEqual(rows);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['an empty text', { id: '' }, 'an empty text cannot be told from a missing one; leave the field out'],
    ['the word null', { id: 'null' }, '"null" is read as a missing value by other programs; use another word'],
    ['the word NA', { id: 'NA' }, '"NA" is read as a missing value by other programs; use another word'],
    [
      'a formula',
      { id: '=1+1\nnote' },
      '"=1+1\nnote" begins like a spreadsheet formula; reword it, or extend the quote by a word',
    ],
    ['an infinite number', { id: 'a', count: Infinity }, 'null is no number'],
    ['a list item with a bar', { id: 'a', parts: ['a|b'] }, 'a list item may not be empty or contain "|"'],
  ])('refuses to write %s', (_, row, message) => {
    expect(() => toCsv([row], columns, 't')).toThrow(message);
  });

  it.each([
    [
      'a missing column',
      'id,count,parts\na,1,b\n',
      'x.csv: the column "sure" is missing; add it, with empty cells where nothing applies',
    ],
    [
      'an unknown column',
      'id,count,parts,sure,__proto__\na,1,b,true,x\n',
      'x.csv: unknown column "__proto__"; known are id, count, parts, sure',
    ],
    ['a doubled column', 'id,id,count,parts,sure\na,b,1,c,true\n', 'x.csv: a column stands twice in the first line'],
    ['too few cells', 'id,count,parts,sure\na,1\n', 'x.csv, row 2: 2 cells, but the first line names 4 columns'],
    [
      'a number that is none',
      'id,count,parts,sure\na,"1,000",b,true\n',
      'x.csv, row 2, column count: "1,000" is no number; write digits with a point, without separators',
    ],
    ['a broken quotation', 'id,count,parts,sure\n"a,1,b,true\n', 'Nothing was read.'],
    ['an empty file', '', 'x.csv: the file is empty; its first line must name the columns'],
  ])('refuses to read %s', (_, text, message) => {
    expect(() => fromCsv(text, columns, 'x.csv')).toThrow(message);
  });

  it('keeps a byte order mark and Windows line ends out of the values', () => {
    expect(fromCsv('\ufeffid,count,parts,sure\r\na,1,b|c,false\r\n', columns, 'x.csv')).toEqual([
      { id: 'a', count: 1, parts: ['b', 'c'], sure: false },
    ]);
  });
});

describe('tables', () => {
  const dataset = miniDataset();
  const made = tables(dataset, profile(dataset, dataset.subject, DEFAULT_RULES), copySigns(dataset));

  it('are those of the release, in order', () => {
    expect(made.map(({ name }) => name)).toEqual([
      'sources',
      'topics',
      'answers',
      'events',
      'places',
      'people',
      'claims',
      'findings',
      'standings',
      'comparisons',
      'lineage',
      'searches',
      'profiles',
      'copy_signs',
    ]);
  });

  it('give the claims back whole', () => {
    const claims = made.find(({ name }) => name === 'claims');
    const back = fromCsv(
      toCsv(claims?.rows ?? [], claims?.columns ?? {}, 'claims'),
      claims?.columns ?? {},
      'claims.csv',
    );
    expect(back).toHaveLength(dataset.claims.length);
    dataset.claims.forEach((claim, index) => {
      for (const { name: field } of CLAIM_COLUMNS) {
        expect(back[index]?.[field], `${claim.id} ${field}`).toEqual(
          (claim as unknown as Record<string, unknown>)[field] ?? null,
        );
      }
    });
  });

  it('hold numbers or nothing in numeric columns, and no word that reads as missing', () => {
    for (const { name, columns: kinds, rows } of made) {
      for (const record of fromCsv(toCsv(rows, kinds, name), kinds, name)) {
        for (const [column, value] of Object.entries(record)) {
          if (kinds[column] === 'number') expect(value === null || typeof value === 'number').toBe(true);
          else expect(['na', 'null', 'none']).not.toContain(typeof value === 'string' ? value.toLowerCase() : value);
        }
      }
    }
  });
});
