import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { number } from '../../src/claim-type/figure-words.js';
import type { Claim } from '../../src/record/types.js';
import { ACLED_RULES, DEFAULT_RULES, GENEROUS_RULES, STRICT_RULES, type RuleSet } from '../../src/value/rules.js';
import { quantity } from '../compare/claims.js';
import { clauseOf, related, told } from '../compare/pair/pair.js';
import { is } from '../often.js';
import { RUNS } from '../runs.js';

const exact = (value: number, more: object = {}): Claim => quantity({ low: value, best: value, high: value, ...more });
const about = (value: number): Claim => exact(value, { hedge: 'about' });

describe('amounts', () => {
  it.each([
    ['300 agrees with 300', exact(300), exact(300), 'agrees', null],
    ['0 agrees with 0: zero is a number', exact(0), exact(0), 'agrees', null],
    ['0 conflicts with 5', exact(0), exact(5), 'conflicts', null],
    ['about 300 agrees with about 310', about(300), about(310), 'agrees', null],
    ['about 300 overlaps 310: one of them is exact', about(300), exact(310), 'overlaps', null],
    ['about 300 conflicts with 400', about(300), exact(400), 'conflicts', null],
    ['about 300 overlaps 290: it may lie below as well', about(300), exact(290), 'overlaps', null],
    ['290 overlaps about 300', exact(290), about(300), 'overlaps', null],
    [
      'what is counted may be set in other letters and spaces',
      exact(5, { counted: ' Red  Guards ' }),
      exact(5, { counted: 'red guards' }),
      'agrees',
      null,
    ],
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
  ])('%s', (_, a, b, relation, cause) => {
    expect(related(a, b)).toMatchObject({ relation, cause });
  });

  it('say how far apart they are, and what would lift the flag', () => {
    expect(told(exact(800), exact(200))).toMatchObject({
      ratio: 0.25,
      direction: 'higher',
      band: 'up to tenfold',
      claim_low: 800,
      claim_high: 800,
      other_low: 200,
      other_high: 200,
      excess: 600,
      lift_claim: 200,
      lift_other: 800,
      lift_width: null,
      unless: 'the first figure were 200 or less, or the second 800 or more',
    });
    expect(clauseOf(told(exact(800), exact(200)))).toBe(
      'the first figure is 4 times higher, beyond what the hedges allow',
    );
  });

  it('carry what each side allows, an open end being null', () => {
    expect(related(quantity({ hedge: 'over', low: 300 }), about(350))).toMatchObject({
      claim_low: 300,
      claim_high: null,
      other_low: 315,
      other_high: 385,
      excess: null,
    });
  });

  it('give no ratio to nothing', () => {
    expect(related(exact(0), exact(5)).ratio).toBeNull();
    expect(related(exact(5), exact(0)).ratio).toBeNull();
    expect(related(exact(4), exact(5)).ratio).toBe(1.25);
  });

  it('name the words that give no figure', () => {
    const words = quantity({ hedge: 'vague', stated: 'a large force' });
    const clause = 'not comparable, "a large force" gives no figure to compare';
    expect(clauseOf(told(words, exact(40)))).toBe(clause);
    expect(clauseOf(told(exact(40), words))).toBe(clause);
    expect(told(words, exact(40)).unless).toBe('both gave a figure');
  });

  it('say by how many times from one tenth on', () => {
    expect(clauseOf(told(exact(110), exact(100)))).toContain('1.1 times higher');
    expect(clauseOf(told(exact(105), exact(100)))).toBe('the first figure is higher, beyond what the hedges allow');
  });

  it('say in their steps how each was read', () => {
    expect(told(about(300), quantity({ stated: 'hundreds', hedge: 'vague' })).steps).toEqual([
      'rules: default',
      'scope: both count the same',
      'first: "n" (about, 10 per cent either way) covers 270 to 330 men',
      'second: "hundreds" (vague, by the table of vague words) covers 200 to 999 men',
      'test: 270 to 330 and 200 to 999 meet',
      'lineage: no common root known (first; second)',
    ]);
  });
});

describe('the least change', () => {
  it.each<[string, Claim, Claim, object]>([
    [
      'about 300 need not be 400 to meet 400',
      about(300),
      exact(400),
      { lift_claim: 364, lift_other: 330, lift_width: 0.334 },
    ],
    [
      'almost 30 need not be 20 to meet 20',
      quantity({ hedge: 'almost', high: 30 }),
      exact(20),
      { lift_claim: 25, lift_other: 24 },
    ],
    ['over 300 must be 200 to meet 200', quantity({ hedge: 'over', low: 300 }), exact(200), { lift_claim: 200 }],
    ['a printed range moves by its nearer end', quantity({ low: 100, high: 200 }), exact(300), { lift_claim: 300 }],
    [
      'words without a figure cannot change theirs',
      quantity({ hedge: 'vague', stated: 'hundreds' }),
      exact(40),
      { lift_claim: null, lift_other: 200 },
    ],
    ['both hedged', about(100), exact(300, { hedge: 'some' }), { lift_width: 0.5, lift_claim: 246, lift_other: 122 }],
    ['a hedge may have to reach the whole', about(100), exact(200), { lift_width: 1 }],
    ['and no more than the whole', about(100), exact(201), { lift_width: null }],
    ['nought cannot be stretched, but what lies above it can', about(0), about(5), { lift_width: 1 }],
    [
      'a best figure moves inside its printed range where that is less',
      quantity({ hedge: 'about', low: 300, best: 310, high: 320 }),
      exact(350),
      { lift_claim: 319, lift_other: 341, lift_width: 0.1291 },
    ],
    [
      'and downwards',
      quantity({ hedge: 'about', low: 300, best: 310, high: 320 }),
      exact(270),
      { lift_claim: 300, lift_other: 279, lift_width: 0.1291 },
    ],
    [
      'else the end of the range',
      quantity({ hedge: 'about', low: 200, best: 310, high: 400 }),
      exact(500),
      { lift_claim: 500, lift_other: 400, lift_width: 0.613 },
    ],
    ['nought cannot be stretched', about(0), exact(5), { lift_width: null }],
    ['shares keep their decimals', exact(0.5), exact(0.75), { lift_claim: 0.75, lift_other: 0.5 }],
  ])('%s', (_, a, b, lifts) => {
    expect(related(a, b)).toMatchObject({ relation: 'conflicts', ...lifts });
  });

  it('is told', () => {
    expect(told(about(300), exact(400)).unless).toBe(
      'the first figure were 364 or more, or the second 330 or less, or the hedges reached 33.4 per cent either way',
    );
    expect(told(quantity({ hedge: 'vague', stated: 'hundreds' }), exact(40)).unless).toBe(
      'the second figure were 200 or more',
    );
    expect(
      told(quantity({ hedge: 'vague', stated: 'hundreds' }), quantity({ hedge: 'vague', stated: 'dozens' })).unless,
    ).toBe('one of the two gave another figure');
  });

  const anyHedged = fc
    .tuple(
      fc.nat(5000),
      fc.nat(500),
      fc.constantFrom('exact', 'about', 'some', 'over', 'almost', 'up_to', 'range', 'inside'),
    )
    .map(([value, more, hedge]): Claim => {
      if (hedge === 'over') return quantity({ hedge, low: value });
      if (hedge === 'almost' || hedge === 'up_to') return quantity({ hedge, high: value });
      if (hedge === 'range') return quantity({ hedge: 'exact', low: value, high: value + more + 1 });
      if (hedge === 'inside')
        return quantity({ hedge: 'about', low: value, best: value + 1 + (more >> 1), high: value + more + 2 });
      return exact(value, { hedge });
    });
  /**
   * The claim with another figure: the end of a printed range that is nearer to it, or the best figure where it stays inside
   * that range; else all that it names.
   */
  const with_ = (claim: Claim, figure: number): Claim => {
    if (claim.type !== 'quantity') throw new Error('amounts only');
    const { low, best, high } = claim;
    if (low !== null && best !== null && high !== null && low < high && low <= figure && figure <= high)
      return { ...claim, best: figure };
    if (low !== null && high !== null && low < high)
      return figure > high ? { ...claim, high: figure } : { ...claim, low: figure };
    return {
      ...claim,
      low: low === null ? null : figure,
      best: best === null ? null : figure,
      high: high === null ? null : figure,
    };
  };
  const figureOf = (claim: Claim, lift: number): number => {
    if (claim.type !== 'quantity') throw new Error('amounts only');
    const { low, best, high } = claim;
    if (low !== null && best !== null && high !== null && low < high && low <= lift && lift <= high) return best;
    const ends = [low, high].flatMap((end) => end ?? []);
    return ends.toSorted((x, y) => Math.abs(x - lift) - Math.abs(y - lift))[0] as number;
  };

  it.each([DEFAULT_RULES, STRICT_RULES, GENEROUS_RULES])(
    'lifts the flag, and half of it does not, under the rules "$name"',
    (rules) => {
      let tried = 0;
      fc.assert(
        fc.property(anyHedged, anyHedged, (a, b) => {
          const { relation, lift_claim: mine, lift_other: theirs, lift_width: width } = related(a, b, { rules });
          if (relation !== 'conflicts') return;
          tried += 1;
          const conflicts = (x: Claim, y: Claim, set: RuleSet = rules): boolean =>
            related(x, y, { rules: set }).relation === 'conflicts';
          const half = (claim: Claim, lift: number): number => (figureOf(claim, lift) + lift) / 2;
          if (mine !== null) {
            is(conflicts(with_(a, mine), b), false);
            is(conflicts(with_(a, half(a, mine)), b), true);
          }
          if (theirs !== null) {
            is(conflicts(a, with_(b, theirs)), false);
            is(conflicts(a, with_(b, half(b, theirs))), true);
          }
          if (width !== null) {
            const now = rules.about.value;
            const hedges = (value: number): RuleSet => ({
              ...rules,
              about: { ...rules.about, value },
              some: { ...rules.some, value },
            });
            is(conflicts(a, b, hedges(width)), false);
            is(conflicts(a, b, hedges((now + width) / 2)), true);
          }
          is(mine === null && theirs === null, false);
        }),
        { numRuns: RUNS },
      );
      expect(tried).toBeGreaterThan(RUNS / 5);
    },
  );
});

describe('rule sets', () => {
  const under = (rules: RuleSet, a: Claim, b: Claim): string => related(a, b, { rules }).relation;
  it.each([
    ['about 300 and 310', about(300), exact(310), ['overlaps', 'conflicts', 'overlaps']],
    ['about 300 and 360', about(300), exact(360), ['conflicts', 'conflicts', 'overlaps']],
    ['some 300 and 360', exact(300, { hedge: 'some' }), exact(360), ['conflicts', 'conflicts', 'overlaps']],
    ['over 300 and 700', quantity({ hedge: 'over', low: 300 }), exact(700), ['overlaps', 'conflicts', 'overlaps']],
    ['over 300 and 600', quantity({ hedge: 'over', low: 300 }), exact(600), ['overlaps', 'overlaps', 'overlaps']],
    ['almost 30 and 26', quantity({ hedge: 'almost', high: 30 }), exact(26), ['overlaps', 'conflicts', 'overlaps']],
  ])('%s', (_, a, b, relations) => {
    expect([DEFAULT_RULES, STRICT_RULES, GENEROUS_RULES].map((rules) => under(rules, a, b))).toEqual(relations);
  });
  it('without vague words give no figure to them', () => {
    const hundreds = quantity({ hedge: 'vague', stated: 'hundreds of men' });
    expect(under(STRICT_RULES, hundreds, exact(150))).toBe('not_comparable');
    expect(under(ACLED_RULES, hundreds, exact(150))).not.toBe('not_comparable');
  });
});

describe('figures in sentences', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.891, '1,234,567.89'],
    [0.5, '0.5'],
    [1000.25, '1,000.25'],
  ])('%d is written %s', (value, text) => {
    expect(number(value)).toBe(text);
  });
});
