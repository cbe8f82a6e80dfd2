import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForm } from '../../src/text/search-form.js';
import { is } from '../often.js';
import { RUNS } from '../runs.js';

describe('the form in which words are looked for', () => {
  it.each([
    ['normal forms', 'Lüshunkou 130명', 'Lüshunkou 130명'.normalize('NFD')],
    ['wide figures', '３００', '300'],
    ['dashes', '6-8', '6–8'],
    ['dashes', '6-8', '6\u22128'],
    ['apostrophes', "Kolchak's", 'Kolchak’s'],
    ['apostrophes', "d'Anselme", 'dʼAnselme'],
    ['quotation marks', '"Oryol"', '«Oryol»'],
    ['case', 'straße', 'STRASSE'],
    ['case', 'ὈΔΟΣ', 'ὀδος'],
    ['white space', 'two words', ' two\n\u00a0words '],
    ['what is not seen', 'soft', 'so\u00adft\u200b'],
  ])('is one whatever the %s', (_, a, b) => {
    expect(searchForm(a)).toBe(searchForm(b));
  });
  it.each([
    ['e', 'é'],
    ['и', 'й'],
    ['6-8', '68'],
    ['300', '3000'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(searchForm(a)).not.toBe(searchForm(b));
  });
  it('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        is(searchForm(searchForm(text)), searchForm(text));
      }),
      { numRuns: RUNS },
    );
  });
});
