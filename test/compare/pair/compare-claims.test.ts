import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScopePartRecord } from '../../../src/record/authored.js';
import type { Claim } from '../../../src/record/types.js';
import { DEFAULT_RULES, GENEROUS_RULES, STRICT_RULES, type RuleSet } from '../../../src/value/rules.js';
import { equals, is } from '../../often.js';
import { RUNS } from '../../runs.js';
import { anyDate, anyQuantity, attribution, casualty, dated, quantity } from '../claims.js';
import { clauseOf, related, told } from './pair.js';

const exact = (value: number, more: object = {}): Claim => quantity({ low: value, best: value, high: value, ...more });
const scopes: ScopePartRecord[] = [
  { dimension: 'outcome', part: 'killed', whole: 'killed_and_wounded' },
  { dimension: 'outcome', part: 'killed_and_wounded', whole: 'losses' },
  { dimension: 'area', part: 'Amur Region', whole: 'the Far East' },
  { dimension: 'counted', part: 'cavalry', whole: 'soldiers' },
];

describe('parts and wholes', () => {
  const lost = (value: number, outcome: string, more: object = {}): Claim =>
    casualty({ low: value, best: value, high: value, outcome, ...more });
  it.each<[string, Claim, Claim, string, string, string | null]>([
    [
      'fewer dead than dead and wounded say nothing',
      lost(5, 'killed'),
      lost(9, 'killed_and_wounded'),
      'not_comparable',
      'outcome',
      null,
    ],
    ['as many dead as all losses say nothing', lost(9, 'killed'), lost(9, 'losses'), 'not_comparable', 'outcome', null],
    [
      'more dead than all losses cannot be',
      lost(10, 'killed'),
      lost(9, 'losses'),
      'conflicts',
      'part_exceeds_whole',
      'higher',
    ],
    ['the whole may stand first', lost(9, 'losses'), lost(10, 'killed'), 'conflicts', 'part_exceeds_whole', 'lower'],
    [
      'every dimension must lie inside',
      lost(10, 'killed', { area: 'Amur Region' }),
      lost(9, 'losses', { area: 'the Far East' }),
      'conflicts',
      'part_exceeds_whole',
      'higher',
    ],
    [
      'dimensions that cross cannot be compared',
      lost(10, 'killed', { area: 'the Far East' }),
      lost(9, 'losses', { area: 'Amur Region' }),
      'not_comparable',
      'outcome',
      null,
    ],
    [
      'another time is no part',
      lost(10, 'killed', { as_of: '1919' }),
      lost(9, 'losses', { as_of: '1920' }),
      'not_comparable',
      'outcome',
      null,
    ],
    [
      "another side's dead are no part",
      lost(10, 'killed', { side: 'white' }),
      lost(9, 'losses', { side: 'soviet' }),
      'not_comparable',
      'outcome',
      null,
    ],
    [
      'vague losses bound nothing here',
      casualty({ hedge: 'vague', stated: 'many' }),
      lost(9, 'losses'),
      'not_comparable',
      'outcome',
      null,
    ],
    [
      'shares of a hundred do not add up',
      exact(60, { unit: 'percent', counted: 'cavalry' }),
      exact(40, { unit: 'percent', counted: 'soldiers' }),
      'not_comparable',
      'counted',
      null,
    ],
    [
      'units that the dossier does not know are not known to add up',
      exact(60, { unit: 'cohorts', counted: 'cavalry' }),
      exact(40, { unit: 'cohorts', counted: 'soldiers' }),
      'not_comparable',
      'counted',
      null,
    ],
    [
      'what is denied is no part',
      lost(10, 'killed', { modality: 'denied' }),
      lost(9, 'losses', { modality: 'denied' }),
      'not_comparable',
      'outcome',
      null,
    ],
  ])('%s', (_, a, b, relation, cause, direction) => {
    expect(related(a, b, { scopes })).toMatchObject({ relation, cause, direction });
  });

  it('are told, with the least change', () => {
    const finding = told(lost(10, 'killed', { hedge: 'about' }), lost(8, 'losses'), { scopes });
    expect(clauseOf(finding)).toBe(
      'they differ in what happened to the people counted: "killed" against "losses"; yet the part (9 to 11) exceeds the whole (8)',
    );
    expect(finding).toMatchObject({
      unless: 'the part were 8 or less, or the whole 9 or more',
      lift_claim: 8,
      lift_other: 9,
      excess: 1,
    });
    expect(finding.steps).toContain(
      'test: the first counts a part of what the other counts, so it may not exceed it; it does',
    );
    const turned = told(lost(8, 'losses'), lost(10, 'killed'), { scopes });
    expect(turned.unless).toBe('the part were 8 or less, or the whole 10 or more');
    expect(turned).toMatchObject({ lift_claim: 10, lift_other: 8 });
  });

  it('say of a part without a figure, or within its whole, that nothing follows', () => {
    const many = casualty({ hedge: 'vague', stated: 'many' });
    const rule = 'test: the first counts a part of what the other counts, so it may not exceed it';
    expect(told(many, lost(300, 'losses'), { scopes }).steps).toContain(`${rule}; one gives no figure`);
    expect(told(lost(30, 'killed'), lost(300, 'losses'), { scopes })).toMatchObject({
      unless: 'both spoke of the same',
      excess: null,
    });
    expect(told(lost(30, 'killed'), lost(300, 'losses'), { scopes }).steps).toContain(`${rule}; it does not`);
  });

  it('the least change lifts the flag, and half of it does not', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.constantFrom('exact', 'about'), (x, y, hedge) => {
        const part = (value: number): Claim => lost(value, 'killed', { hedge });
        const { relation, lift_claim: less, lift_other: more } = related(part(x), lost(y, 'losses'), { scopes });
        if (relation !== 'conflicts' || less === null || more === null) return;
        const conflicts = (a: Claim, b: Claim): boolean => related(a, b, { scopes }).relation === 'conflicts';
        is(conflicts(part(less), lost(y, 'losses')), false);
        is(conflicts(part((x + less) / 2), lost(y, 'losses')), true);
        is(conflicts(part(x), lost(more, 'losses')), false);
        is(conflicts(part(x), lost((y + more) / 2, 'losses')), true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('two denials', () => {
  const denied = { modality: 'denied' };
  const topic = {
    asks: 'doer' as const,
    answers: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  };
  it.each<[string, Claim, Claim, string, string | null]>([
    ['of one figure agree', exact(5, denied), exact(5, denied), 'agrees', null],
    ['of two figures leave room for each other', exact(5, denied), exact(900, denied), 'overlaps', 'both_possible'],
    ['of one day agree', dated('1919-01-01', denied), dated('1919-01-01', denied), 'agrees', null],
    [
      'of two days leave room for each other',
      dated('1919-01-01', denied),
      dated('1920-01-01', denied),
      'overlaps',
      'both_possible',
    ],
    ['of one answer agree', attribution('a', denied), attribution('a', denied), 'agrees', null],
    [
      'of two answers leave room for each other',
      attribution('a', denied),
      attribution('b', denied),
      'overlaps',
      'both_possible',
    ],
    [
      'of two shares leave room for each other',
      casualty({ hedge: 'vague', extent: 'all', ...denied }),
      casualty({ hedge: 'vague', extent: 'nobody', ...denied }),
      'overlaps',
      'both_possible',
    ],
  ])('%s', (_, a, b, relation, cause) => {
    expect(related(a, b, { topic: a.type === 'attribution' ? topic : {} })).toMatchObject({ relation, cause });
  });
  it('are no difference of size', () => {
    const finding = told(exact(5, denied), exact(900, denied));
    expect(finding).toMatchObject({ direction: null, band: null, excess: null, lift_claim: null, unless: null });
    expect(clauseOf(finding)).toBe('both deny, and two denials leave room for each other');
    expect(finding.steps).toContain('modality: both deny what they name, so neither excludes the other');
    expect(finding.steps).toContain('test: 5 and 900 do not meet');
  });
  it('a denial and an assertion are not compared yet', () => {
    expect(related(exact(5, denied), exact(5))).toMatchObject({ relation: 'not_comparable', cause: 'modality' });
  });
});

describe('laws', () => {
  const anyClaim = fc.oneof(anyQuantity, anyDate);
  const anyPair = fc.oneof(fc.tuple(anyQuantity, anyQuantity), fc.tuple(anyDate, anyDate));
  const mirror = { higher: 'lower', lower: 'higher', earlier: 'later', later: 'earlier', same: 'same' } as const;

  it('a claim agrees with itself', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        is(related(claim, claim).relation, 'agrees');
      }),
      { numRuns: RUNS },
    );
  });

  it('swapping the claims swaps only the sides', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const [there, back] = [related(a, b), related(b, a)];
        is(back.relation, there.relation);
        is(back.cause, there.cause);
        is(back.band, there.band);
        is(back.direction, there.direction === null ? null : mirror[there.direction]);
        is(
          back.gap_days === null ? null : Math.abs(back.gap_days),
          there.gap_days === null ? null : Math.abs(there.gap_days),
        );
        equals(
          [back.claim_low, back.claim_high, back.claim_start, back.claim_end, back.lift_claim],
          [there.other_low, there.other_high, there.other_start, there.other_end, there.lift_other],
        );
        is(back.excess, there.excess);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('a conflict, and only a conflict, is some way from being none', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const { relation, excess } = related(a, b);
        if (relation === 'conflicts') expect(excess).toBeGreaterThan(0);
        else is(excess, null);
      }),
      { numRuns: RUNS },
    );
  });

  it('a stricter rule set never agrees with more, nor conflicts with less', () => {
    const under = (rules: RuleSet, a: Claim, b: Claim): string => related(a, b, { rules }).relation;
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        for (const [strict, wide] of [
          [STRICT_RULES, DEFAULT_RULES],
          [DEFAULT_RULES, GENEROUS_RULES],
        ] as const) {
          const [narrow, broad] = [under(strict, a, b), under(wide, a, b)];
          // Words that give no figure to the one are read by the other.
          if (narrow === 'not_comparable') continue;
          if (narrow === 'agrees') is(broad, 'agrees');
          if (broad === 'conflicts') is(narrow, 'conflicts');
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('widening a range never turns a meeting into a conflict', () => {
    const any = fc.nat(1000);
    fc.assert(
      fc.property(any, any, any, any, any, any, (a, b, c, d, below, above) => {
        const left = quantity({ low: a, high: a + b + 1 });
        const right = quantity({ low: c, high: c + d + 1 });
        const wider = quantity({ low: Math.max(0, a - below), high: a + b + 1 + above });
        if (related(left, right).relation !== 'conflicts') expect(related(wider, right).relation).not.toBe('conflicts');
      }),
      { numRuns: RUNS },
    );
  });

  it('claims of different units, outcomes or types are never compared', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(related({ ...a, unit: 'miles' }, { ...b, unit: 'versts' })).toMatchObject({
          relation: 'not_comparable',
          cause: 'unit',
        });
        expect(related(a, casualty({ low: 1, best: 1, high: 1 }))).toMatchObject({
          relation: 'not_comparable',
          cause: 'type',
        });
      }),
      { numRuns: RUNS },
    );
  });
});
