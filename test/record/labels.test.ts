import { describe, expect, it } from 'vitest';
import { locatorText, sourceLabel } from '../../src/record/labels.js';
import { valueText } from '../../src/claim-type/index.js';
import { attribution, casualty, dated } from '../compare/claims.js';
import { source } from '../compare/small-collection.js';

describe('names and values in sentences', () => {
  it.each([
    ['1941-06', 'Parfenov (1941)'],
    ['1918~', 'Parfenov (1918)'],
    ['192X', 'Parfenov (192X)'],
    ['[..2026]', 'Parfenov (n.d.)'],
    ['[1922..]', 'Parfenov (1922 or later)'],
    ['[1922-05..]', 'Parfenov (1922 or later)'],
    ['[1922..1926]', 'Parfenov (n.d.)'],
    ['1970/1979', 'Parfenov (1970-1979)'],
    ['1920-05-25/1920-05-26', 'Parfenov (1920)'],
    ['1970/..', 'Parfenov (n.d.)'],
  ])('a source of %s is called %s', (issued, label) => {
    expect(sourceLabel({ ...source('x'), authors: ['Parfenov, V.'], issued })).toBe(label);
  });
  it('names further authors, or the title where there is none', () => {
    expect(sourceLabel({ ...source('x'), authors: ['Ilyukhov, Nikolai', 'Titov, Mikhail'] })).toBe(
      'Ilyukhov and others (1930)',
    );
    expect(sourceLabel({ ...source('x'), title: 'The Spectator' })).toBe('The Spectator (1930)');
    const article = { ...source('x'), title: 'Battle of Urga', container: 'Wikipedia (English)' };
    expect(sourceLabel({ ...article, kind: 'encyclopedia' })).toBe('Wikipedia (English), Battle of Urga (1930)');
    expect(sourceLabel({ ...article, kind: 'encyclopedia', container: null })).toBe('Battle of Urga (1930)');
    expect(sourceLabel({ ...article, kind: 'article' })).toBe('Battle of Urga (1930)');
    expect(sourceLabel({ ...source('x'), title: '尼港事件', title_en: 'The Nikolaevsk Incident' })).toBe(
      'The Nikolaevsk Incident (1930)',
    );
    expect(sourceLabel({ ...source('x'), title: `${'Long title '.repeat(6)}of a document` })).toBe(
      'Long title Long title Long title Long title Long title Long … (1930)',
    );
  });
  it.each([
    ['the amount as stated', casualty({ stated: 'to a man' }), 'to a man'],
    ['an amount in another script with its figures', casualty({ stated: 'до 300', high: 300 }), 'до 300 [up to 300]'],
    ['a range in another script', casualty({ stated: '五六千', low: 5000, high: 6000 }), '五六千 [5000 to 6000]'],
    ['a bound in another script', casualty({ stated: 'свыше 50', low: 50 }), 'свыше 50 [50 and more]'],
    ['a figure in another script', casualty({ stated: 'один', low: 1, best: 1, high: 1 }), 'один [1]'],
    ['words without a figure', casualty({ stated: 'много' }), 'много [no figure]'],
    ['a date that is its own text', dated('1918-04-04'), '1918-04-04'],
    [
      'a date with its reading',
      dated('1918-08', { date_text: 'early in August', date_part: 'beginning' }),
      'early in August [1918-08, beginning]',
    ],
    [
      'speaker and gist',
      attribution('x', { speaker: 'Kato', doer: null, gist: 'They go home.' }),
      'Kato: They go home',
    ],
    [
      'a date known by a bound, in one pair of brackets',
      dated('[..1922-06-24]', { date_text: 'on the 24th' }),
      'on the 24th [..1922-06-24]',
    ],
    ['nobody', attribution('x', { doer: null, gist: 'It burned' }), 'Nobody named: It burned'],
  ])('a claim is told by %s', (_, claim, text) => {
    expect(valueText(claim)).toBe(text);
  });
  it('cuts a long title at a word, without the marks before it', () => {
    const title = (text: string): string => sourceLabel({ ...source('x'), title: text });
    expect(title('T'.repeat(64))).toBe(`${'T'.repeat(64)} (1930)`);
    expect(title(`${'Long '.repeat(11)}title (: of a document)`)).toBe(`${'Long '.repeat(11)}title … (1930)`);
  });
  it('cuts a long title without blanks where its room ends, never inside a character', () => {
    const title = (text: string): string => sourceLabel({ ...source('x'), title: text });
    expect(title('字'.repeat(70))).toBe(`${'字'.repeat(64)} … (1930)`);
    expect(title('x'.repeat(70))).toBe(`${'x'.repeat(64)} … (1930)`);
    expect(title('𠮷'.repeat(64))).toBe(`${'𠮷'.repeat(64)} (1930)`);
    expect(title(`a${'𠮷'.repeat(70)}`)).toBe(`a${'𠮷'.repeat(63)} … (1930)`);
    expect(title(`On ${'字'.repeat(70)}`)).toBe(`On ${'字'.repeat(61)} … (1930)`);
    expect(title(`${'a'.repeat(33)} ${'b'.repeat(40)}`)).toBe(`${'a'.repeat(33)} … (1930)`);
  });
  it('ends a saying without its full stop, and keeps those inside', () => {
    expect(valueText(attribution('a', { doer: 'X', gist: 'St. Nicholas fell.' }))).toBe('X: St. Nicholas fell');
  });
  it('a claim stands on its page, else where its locator says', () => {
    expect(locatorText({ ...dated('1918'), page: 7, locator: 'ch. 3' })).toBe('p. 7');
    expect(locatorText({ ...dated('1918'), locator: 'ch. 3' })).toBe('ch. 3');
    expect(locatorText(dated('1918'))).toBe('no locator');
  });
});
