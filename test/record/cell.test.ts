import { describe, expect, it } from 'vitest';
import { beginsLikeFormula, cellFault } from '../../src/record/cell.js';

describe('a cell', () => {
  it.each([
    'NA',
    '<NA>',
    '#NA',
    '#N/A',
    '#N/A N/A',
    'N/A',
    'n/a',
    'NaN',
    'nan',
    '-nan',
    '1.#IND',
    '-1.#QNAN',
    'NULL',
    'null',
    'None',
  ])('may not be "%s", which other programs read as missing', (word) => {
    expect(cellFault(word)).toBe(`"${word}" is read as a missing value by other programs; use another word`);
  });

  it.each(['none', 'nil', 'nobody', 'Nan', 'NA men', 'na', 'no figure', '0'])('may be "%s"', (word) => {
    expect(cellFault(word)).toBeNull();
  });

  it('may not be empty', () => {
    expect(cellFault('')).toBe('an empty text cannot be told from a missing one; leave the field out');
  });

  it.each([
    ['=1+1', true],
    ['+1', true],
    ['-1', true],
    ['@sum', true],
    ['\t=1', true],
    ['\uff1d1', true],
    ['\u200b=1', true],
    ['\ufeff\u200d@x', true],
    ['\u00ad+1', true],
    [' =1+1', false],
    ['1=1', false],
    ['(=1)', false],
    ['"=1"', false],
    ['5-1', false],
    ['', false],
  ])('%j begins like a formula: %s', (text, wanted) => {
    expect(beginsLikeFormula(text)).toBe(wanted);
    if (wanted) expect(cellFault(text)).toMatch(/begins like a spreadsheet formula/);
  });
});
