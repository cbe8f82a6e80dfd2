import { describe, expect, it } from 'vitest';
import { cellFault } from '../../src/record/cell.js';

describe('a text that is to stand in a cell', () => {
  it.each(['none', 'nil', 'no one', '?', 'TRUE', 'nothing', 'Namibia', ' =1', '1-2', '(=1)', '"=1"'])(
    '%j is kept',
    (text) => {
      expect(cellFault(text)).toBeNull();
    },
  );

  it.each([
    'NA',
    '<NA>',
    '#NA',
    '1.#IND',
    'None',
    'NaN',
    'NULL',
    '#N/A N/A',
    '-nan',
    '-1.#QNAN',
    'n/a',
    ' NA',
    'NA ',
    '\u00a0n/a ',
  ])('%j is read as missing, with blanks round it too', (text) => {
    expect(cellFault(text)).toBe(`"${text}" is read as a missing value by other programs; use another word`);
  });

  it.each(['', ' ', '\u3000'])('%j cannot be told from none', (text) => {
    expect(cellFault(text)).toBe('an empty text cannot be told from a missing one; leave the field out');
  });

  it.each(['=1', '+7', '-5', '@x', '\t=1', '\u200b=1', '\uff1d1', '\ufeff\u200d@x', '\u00ad+1'])(
    '%j begins like a formula',
    (text) => {
      expect(cellFault(text)).toMatch(/ begins like a spreadsheet formula; /);
    },
  );
});
