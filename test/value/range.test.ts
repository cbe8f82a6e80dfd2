import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  covers,
  distance,
  hull,
  meet,
  plainProduct,
  relate,
  union,
  type Range,
  type Span,
} from '../../src/value/range.js';
import { atLeast, is } from '../often.js';
import { RUNS } from '../runs.js';

const span = (low: number, high = low): Span => ({ low, high });
const at = (...spans: Span[]): Range => ({ core: spans, reach: spans });

describe('how two ranges relate', () => {
  it.each([
    ['a number and itself', at(span(5)), at(span(5)), 'agrees'],
    ['two numbers', at(span(5)), at(span(6)), 'conflicts'],
    [
      'a core in the reach of the other, one way only',
      at(span(5)),
      { core: [span(7)], reach: [span(4, 9)] },
      'overlaps',
    ],
    [
      'each core in the reach of the other',
      { core: [span(5)], reach: [span(3, 7)] },
      { core: [span(7)], reach: [span(4, 9)] },
      'agrees',
    ],
    ['reaches that touch', at(span(1, 4)), at(span(4, 9)), 'overlaps'],
    ['a member of a set', at(span(4), span(9)), at(span(9)), 'overlaps'],
    ['what lies between the members of a set', at(span(4), span(9)), at(span(6)), 'conflicts'],
    ['a set and itself', at(span(4), span(9)), at(span(4), span(9)), 'agrees'],
    ['two sets with one member in common', at(span(4), span(9)), at(span(9), span(12)), 'overlaps'],
    ['a set inside a run', at(span(4), span(9)), at(span(4, 9)), 'overlaps'],
    ['open ends', at(span(-Infinity, 3)), at(span(3, Infinity)), 'overlaps'],
  ] as [string, Range, Range, string][])('%s', (_, a, b, relation) => {
    expect([relate(a, b), relate(b, a)]).toEqual([relation, relation]);
  });
});

const small = fc.integer({ min: -20, max: 20 });
const spans = fc
  .array(fc.tuple(small, fc.nat(5)), { minLength: 1, maxLength: 3 })
  .map((list) => union(list.map(([low, length]) => span(low, low + length))));
/** A core and a reach round it, and a wider reach round that. */
const nested = fc.tuple(spans, fc.nat(6), fc.nat(6), spans).map(([core, less, more, extra]) => {
  const grown = (by: number): Span[] => core.map(({ low, high }) => span(low - by, high + by));
  const reach = union(grown(less));
  return { narrow: { core, reach }, wide: { core, reach: union([...grown(less + more), ...extra]) } };
});

describe('laws of ranges', () => {
  it('a range agrees with itself, and swapping changes nothing', () => {
    fc.assert(
      fc.property(nested, nested, ({ narrow: a }, { narrow: b }) => {
        is(relate(a, a), 'agrees');
        is(relate(a, b), relate(b, a));
      }),
      { numRuns: RUNS },
    );
  });

  it('a wider reach never agrees with less nor conflicts with more', () => {
    const rank = { conflicts: 0, overlaps: 1, agrees: 2 } as const;
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        atLeast(rank[relate(a.wide, b.narrow)], rank[relate(a.narrow, b.narrow)]);
        atLeast(rank[relate(a.wide, b.wide)], rank[relate(a.wide, b.narrow)]);
      }),
      { numRuns: RUNS },
    );
  });

  it('a union covers its spans and nothing else, in order and apart', () => {
    fc.assert(
      fc.property(spans, spans, small, (a, b, number) => {
        const joined = union([...a, ...b]);
        is(meet(joined, [span(number)]), meet(a, [span(number)]) || meet(b, [span(number)]));
        is(
          joined.every(({ low }, index) => index === 0 || (joined[index - 1] as Span).high < low),
          true,
        );
        is(covers(joined, a) && covers([hull(joined)], joined), true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('spans', () => {
  it('of whole days that follow each other are one; of amounts they are not', () => {
    expect(union([span(4), span(5)], 1)).toEqual([span(4, 5)]);
    expect(union([span(4), span(5)])).toEqual([span(4), span(5)]);
    expect(union([span(1, 9), span(2, 3)])).toEqual([span(1, 9)]);
  });

  it.each([
    ['later', [span(1, 2)], [span(5)], 3],
    ['earlier', [span(5)], [span(1, 2)], -3],
    ['touching', [span(1, 5)], [span(5)], 0],
    ['between the members of a set, nearer to the first', [span(4), span(9)], [span(6)], 2],
    ['between the members of a set, nearer to the last', [span(4), span(9)], [span(8)], -1],
  ] as [string, Span[], Span[], number][])('lie apart by the least step: %s', (_, a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  it('have a hull, unless there are none', () => {
    expect(hull([span(4), span(9)])).toEqual(span(4, 9));
    expect(() => hull([])).toThrow('no span has no hull');
  });

  it('are multiplied without the noise of binary fractions', () => {
    expect([1500 * 0.67, plainProduct(1500, 0.67)]).toEqual([1005.0000000000001, 1005]);
    expect(plainProduct(Infinity, 2)).toBe(Infinity);
  });
});
