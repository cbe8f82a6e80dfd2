import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/compare/comparators.js';
import type { Outcome } from '../../src/compare/outcome.js';
import type { Claim, Topic } from '../../src/types.js';
import { DEFAULT_RULES } from '../../src/value/rule-set.js';
import { anyDate, anyQuantity, attribution, casualty, dated, quantity } from './claims.js';

const topic: Topic = {
  id: 't',
  question: 'Who?',
  type: 'attribution',
  answers: [
    { id: 'whites', label: 'White troops' },
    { id: 'bochkarev', label: "Bochkarev's men", within: 'whites' },
    { id: 'japanese', label: 'Japanese troops' },
  ],
};
const compare = (a: Claim, b: Claim, julianEvidenced = false): Outcome =>
  compareClaims(a, b, { topic, rules: DEFAULT_RULES, julianEvidenced });
const exact = (value: number, more: object = {}): Claim => quantity({ low: value, best: value, high: value, ...more });

describe('amounts', () => {
  it.each([
    ['300 agrees with 300', exact(300), exact(300), 'agrees', null],
    ['0 agrees with 0: zero is a number', exact(0), exact(0), 'agrees', null],
    ['0 conflicts with 5', exact(0), exact(5), 'conflicts', null],
    ['about 300 agrees with about 310', exact(300, { hedge: 'about' }), exact(310, { hedge: 'about' }), 'agrees', null],
    ['about 300 overlaps 310: one of them is exact', exact(300, { hedge: 'about' }), exact(310), 'overlaps', null],
    ['about 300 conflicts with 400', exact(300, { hedge: 'about' }), exact(400), 'conflicts', null],
    ['over 300 overlaps 350', quantity({ hedge: 'over', low: 300 }), exact(350), 'overlaps', null],
    ['over 300 conflicts with 200', quantity({ hedge: 'over', low: 300 }), exact(200), 'conflicts', null],
    ['almost 30 overlaps 28', quantity({ hedge: 'almost', high: 30 }), exact(28), 'overlaps', null],
    ['almost 30 conflicts with 20', quantity({ hedge: 'almost', high: 30 }), exact(20), 'conflicts', null],
    ['hundreds overlaps 450', quantity({ hedge: 'vague', stated: 'hundreds of men' }), exact(450), 'overlaps', 'vague'],
    [
      'hundreds conflicts with 40',
      quantity({ hedge: 'vague', stated: 'hundreds of men' }),
      exact(40),
      'conflicts',
      'vague',
    ],
    [
      'a large force gives nothing to compare',
      quantity({ hedge: 'vague', stated: 'a large force' }),
      exact(40),
      'not_comparable',
      'value_missing',
    ],
    ['men are not horses', exact(5), exact(5, { unit: 'horses' }), 'not_comparable', 'unit'],
    [
      'cavalry are not infantry',
      exact(5, { counted: 'cavalry' }),
      exact(5, { counted: 'infantry' }),
      'not_comparable',
      'counted',
    ],
    ['1918 is not 1920', exact(5, { as_of: '1918' }), exact(5, { as_of: '1920' }), 'not_comparable', 'as_of'],
    ['a plan is not a fact', exact(5, { modality: 'planned' }), exact(5), 'not_comparable', 'modality'],
  ])('%s', (_, a, b, relation, cause) => {
    expect(compare(a, b)).toMatchObject({ relation, cause });
  });

  it('says how far apart two figures are, and what would lift the flag', () => {
    expect(compare(exact(800), exact(200))).toMatchObject({
      ratio: 0.25,
      direction: 'higher',
      band: 'up to tenfold',
      clause: 'the first figure is 4 times higher, beyond what the hedges allow',
      unless: 'the first figure were 200 or less, or the second 800 or more',
    });
  });
});

describe('casualties', () => {
  const lost = (value: number, more: object = {}): Claim => casualty({ low: value, best: value, high: value, ...more });
  it.each([
    ['killed are not wounded', lost(5), lost(5, { outcome: 'wounded' }), 'not_comparable', 'outcome'],
    [
      'Japanese losses are not White losses',
      lost(5, { side: 'japanese' }),
      lost(5, { side: 'white' }),
      'not_comparable',
      'side',
    ],
    [
      'to a man conflicts with most',
      casualty({ hedge: 'vague', extent: 'all' }),
      casualty({ hedge: 'vague', extent: 'most' }),
      'conflicts',
      'extent',
    ],
    [
      'to a man agrees with all',
      casualty({ hedge: 'vague', extent: 'all' }),
      casualty({ hedge: 'vague', extent: 'all' }),
      'agrees',
      'extent',
    ],
    [
      'to a man cannot be set against a figure',
      casualty({ hedge: 'vague', extent: 'all' }),
      lost(5),
      'not_comparable',
      'value_missing',
    ],
    ['figures count before shares', lost(5, { extent: 'all' }), lost(5, { extent: 'most' }), 'agrees', null],
  ])('%s', (_, a, b, relation, cause) => {
    expect(compare(a, b)).toMatchObject({ relation, cause });
  });
});

describe('dates', () => {
  it.each([
    ['a day agrees with itself', dated('1918-11-18'), dated('1918-11-18'), false, 'agrees', null],
    ['a day lies in its month', dated('1918-11-18'), dated('1918-11'), false, 'overlaps', 'precision'],
    ['by 15 October overlaps 10 October', dated('[..1920-10-15]'), dated('1920-10-10'), false, 'overlaps', 'precision'],
    ['a day conflicts with the next', dated('1918-11-26'), dated('1918-11-27'), false, 'conflicts', null],
    [
      '13 days apart may be the calendars',
      dated('1920-02-05'),
      dated('1920-02-18'),
      false,
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      '13 days apart are the calendars where Julian use is evidenced',
      dated('1920-02-05'),
      dated('1920-02-18'),
      true,
      'agrees',
      'calendar_shift',
    ],
    ['12 days apart are not', dated('1920-02-05'), dated('1920-02-17'), true, 'conflicts', null],
    ['14 days apart are not', dated('1920-02-05'), dated('1920-02-19'), true, 'conflicts', null],
    [
      'named calendars leave no room for a shift',
      dated('1920-02-05', { calendar: 'gregorian' }),
      dated('1920-02-18', { calendar: 'gregorian' }),
      true,
      'conflicts',
      null,
    ],
    [
      'the end of October is not its beginning',
      dated('1920-10', { date_part: 'end' }),
      dated('1920-10', { date_part: 'beginning' }),
      false,
      'conflicts',
      null,
    ],
  ])('%s', (_, a, b, julian, relation, cause) => {
    expect(compare(a, b, julian)).toMatchObject({ relation, cause });
  });

  it('counts the gap and says which is earlier', () => {
    expect(compare(dated('1918-11-26'), dated('1918-11-18'))).toMatchObject({
      gap_days: -8,
      direction: 'later',
      band: 'days',
      unless: 'one of the dates were moved by 8 days',
    });
  });
});

describe('attributions', () => {
  it.each([
    ['the same answer agrees', attribution('japanese'), attribution('japanese'), 'agrees', null],
    ['another answer conflicts', attribution('japanese'), attribution('whites'), 'conflicts', 'answer'],
    [
      'a narrower answer is compatible with its broader one',
      attribution('bochkarev'),
      attribution('whites'),
      'overlaps',
      'precision',
    ],
    ['no answer cannot be compared', attribution(undefined), attribution('whites'), 'not_comparable', 'value_missing'],
  ])('%s', (_, a, b, relation, cause) => {
    expect(compare(a, b)).toMatchObject({ relation, cause });
  });
});

describe('laws', () => {
  const anyClaim = fc.oneof(anyQuantity, anyDate);
  const mirror = { higher: 'lower', lower: 'higher', earlier: 'later', later: 'earlier', same: 'same' } as const;

  it('a claim agrees with itself', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        expect(compare(claim, claim).relation).toBe('agrees');
      }),
      { numRuns: 1000 },
    );
  });

  it('swapping the claims swaps only the direction', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyQuantity, anyQuantity), fc.tuple(anyDate, anyDate)), ([a, b]) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.relation).toBe(there.relation);
        expect(back.cause).toBe(there.cause);
        expect(back.band).toBe(there.band);
        expect(back.direction).toBe(there.direction === null ? null : mirror[there.direction]);
        expect(back.gap_days === null ? null : Math.abs(back.gap_days)).toBe(
          there.gap_days === null ? null : Math.abs(there.gap_days),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('widening a range never turns a meeting into a conflict', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(1000), fc.nat(500), fc.nat(1000), fc.nat(500), fc.nat(300), fc.nat(300)),
        ([a, b, c, d, below, above]) => {
          const left = quantity({ low: a, high: a + b + 1 });
          const right = quantity({ low: c, high: c + d + 1 });
          const wider = quantity({ low: Math.max(0, a - below), high: a + b + 1 + above });
          if (compare(left, right).relation !== 'conflicts')
            expect(compare(wider, right).relation).not.toBe('conflicts');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('claims of different units, outcomes or types are never compared', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(compare({ ...a, unit: 'miles' }, { ...b, unit: 'versts' })).toMatchObject({
          relation: 'not_comparable',
          cause: 'unit',
        });
        expect(compare(a, casualty({ low: 1, best: 1, high: 1 }))).toMatchObject({
          relation: 'not_comparable',
          cause: 'type',
        });
      }),
      { numRuns: 1000 },
    );
  });
});
