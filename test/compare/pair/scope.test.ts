import { describe, expect, it } from 'vitest';
import { scopeContains, scopeMismatch } from '../../../src/compare/pair/scope.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';
import { attribution, dated, quantity } from '../claims.js';
import { filled } from '../../records.js';

const contains = scopeContains(
  [
    { dimension: 'counted' as const, part: 'cavalry', whole: 'soldiers' },
    { dimension: 'area' as const, part: 'Amur Region', whole: 'the Far East' },
  ].map(filled.scope),
);
const mismatch = (a: object, b: object): ReturnType<typeof scopeMismatch> =>
  scopeMismatch(quantity({ low: 5, ...a }), quantity({ low: 5, ...b }), DEFAULT_RULES, contains);

describe('scopes', () => {
  it('are part and whole only where every difference goes the same way', () => {
    const cavalry = { counted: 'cavalry', area: 'Amur Region' };
    expect(mismatch(cavalry, { counted: 'soldiers', area: 'the Far East' })).toMatchObject({ part: 'first' });
    expect(mismatch({ counted: 'soldiers', area: 'the Far East' }, cavalry)).toMatchObject({ part: 'second' });
    expect(mismatch(cavalry, { counted: 'soldiers', area: 'Siberia' })).toMatchObject({ part: null });
    expect(
      mismatch({ counted: 'soldiers', area: 'Amur Region' }, { counted: 'cavalry', area: 'the Far East' }),
    ).toMatchObject({ dimension: 'counted', part: null });
  });

  it.each([
    ['one says no time', '1919', undefined, null],
    ['the other says none', undefined, '1919', null],
    ['a month of the year', '1919-06', '1919', null],
    ['the earlier ends on the day on which the later begins', '1919-01-01/1919-06-30', '1919-06-30/1919-12-31', null],
    ['and the other way round', '1919-06-30/1919-12-31', '1919-01-01/1919-06-30', null],
    ['an earlier year', '1918', '1919', 'as_of'],
    ['a later year', '1920', '1919', 'as_of'],
  ])('hold for one time or for others: %s', (_, left, right, dimension) => {
    expect(mismatch({ as_of: left }, { as_of: right })?.dimension ?? null).toBe(dimension);
  });

  it('of dates and answers differ in matter or in place', () => {
    expect(
      scopeMismatch(dated('1919', { counted: 'the landing' }), dated('1919'), DEFAULT_RULES, contains)?.clause,
    ).toBe('they differ in what they speak of: "the landing" against what the question asks');
    expect(scopeMismatch(attribution('a'), attribution('a', { area: 'Chita' }), DEFAULT_RULES, contains)?.clause).toBe(
      'they differ in the area covered: what the question asks against "Chita"',
    );
  });
});
