import { describe, expect, it } from 'vitest';
import { didYouMean, nearIds } from '../../src/record/near.js';

const IDS = [
  'rifles',
  'smith-1920',
  'smith-1920-0001',
  'smith-1920-0010',
  'jones-1931',
  'fight-date',
  'town-entry-date',
  'dol',
];

describe('ids that are near', () => {
  it.each([
    ['a letter missing', 'rifls', ['rifles']],
    ['a letter too many', 'riffles', ['rifles']],
    ['another letter', 'rafles', ['rifles']],
    ['two letters that changed places', 'rilfes', ['rifles']],
    ['another case', 'RIFLES', ['rifles']],
    ['the name without its year', 'Jones', ['jones-1931']],
    ['the beginning of a name', 'jon', ['jones-1931']],
    ['half of the parts', 'date-of-fight', ['fight-date', 'town-entry-date']],
    ['a slip inside a part', 'smit-1920', ['smith-1920', 'smith-1920-0001', 'smith-1920-0010']],
    ['another number', 'smith-1920-0011', ['smith-1920-0001', 'smith-1920-0010', 'smith-1920']],
    ['nothing alike', 'quartermaster', []],
    ['a short word, of which one letter is too much', 'dot', []],
    ['nothing at all', '', []],
  ])('%s', (_, wanted, near) => {
    expect(nearIds(wanted, IDS)).toEqual(near);
  });
  it('are as many as asked for, once each, and do not hang on the order of the ids', () => {
    const ids = ['abcde', 'abcdf', 'abcdg', 'abcdh', 'abcdi', 'abcdj'];
    expect(nearIds('abcdx', ids)).toEqual(ids.slice(0, 5));
    expect(nearIds('abcdx', [...ids, ...ids].reverse(), 2)).toEqual(['abcde', 'abcdf']);
  });
  it('make a sentence', () => {
    expect(didYouMean(['a', 'b'])).toBe(' Did you mean: a, b?');
    expect(didYouMean([])).toBe('');
  });
});
