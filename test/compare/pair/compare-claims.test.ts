import { number } from '../../../src/claim-type/amounts.js';
import { RUNS } from '../../runs.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/compare/pair/compare-claims.js';
import type { Outcome } from '../../../src/claim-type/outcome.js';
import type { Claim } from '../../../src/record/types.js';
import { scopeContains } from '../../../src/compare/pair/scope.js';
import { ACLED_RULES, DEFAULT_RULES, GENEROUS_RULES, STRICT_RULES, type RuleSet } from '../../../src/value/rules.js';
import { anyDate, anyQuantity, attribution, casualty, dated, quantity } from '../claims.js';
import { filled } from '../../records.js';

const topic = filled.topic({
  id: 't',
  question: 'Who?',
  type: 'attribution',
  asks: 'doer',
  answers: [
    { id: 'whites', label: 'White troops' },
    { id: 'bochkarev', label: "Bochkarev's men", within: 'whites' },
    { id: 'japanese', label: 'Japanese troops' },
  ],
});
const contains = scopeContains(
  [
    { dimension: 'outcome' as const, part: 'killed', whole: 'killed_and_wounded' },
    { dimension: 'outcome' as const, part: 'killed_and_wounded', whole: 'losses' },
    { dimension: 'area' as const, part: 'Amur Region', whole: 'the Far East' },
  ].map(filled.scope),
);
const compare = (
  a: Claim,
  b: Claim,
  julian = { first: false, second: false },
  rules: RuleSet = DEFAULT_RULES,
  voices = { first: ['A'], second: ['B'] },
): Outcome => compareClaims(a, b, { topic, rules, contains, julian, voices });
const exact = (value: number, more: object = {}): Claim => quantity({ low: value, best: value, high: value, ...more });

describe('amounts', () => {
  it.each([
    ['300 agrees with 300', exact(300), exact(300), 'agrees', null],
    ['0 agrees with 0: zero is a number', exact(0), exact(0), 'agrees', null],
    ['0 conflicts with 5', exact(0), exact(5), 'conflicts', null],
    ['about 300 agrees with about 310', exact(300, { hedge: 'about' }), exact(310, { hedge: 'about' }), 'agrees', null],
    ['about 300 overlaps 310: one of them is exact', exact(300, { hedge: 'about' }), exact(310), 'overlaps', null],
    ['about 300 conflicts with 400', exact(300, { hedge: 'about' }), exact(400), 'conflicts', null],
    ['about 300 overlaps 290: it may lie below as well', exact(300, { hedge: 'about' }), exact(290), 'overlaps', null],
    ['290 overlaps about 300', exact(290), exact(300, { hedge: 'about' }), 'overlaps', null],
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
  it.each([
    ['nobody', 'part', 'lower'],
    ['part', 'most', 'lower'],
    ['most', 'all', 'lower'],
    ['all', 'part', 'higher'],
  ])('the share "%s" stands to "%s" as %s', (first, second, direction) => {
    const share = (extent: string): Claim => casualty({ hedge: 'vague', extent });
    expect(compare(share(first), share(second))).toMatchObject({
      direction,
      clause: `the first says ${first} of them, the second ${second}`,
      unless: 'both named the same share',
    });
  });
});

const NEITHER = { first: false, second: false };
const FIRST = { first: true, second: false };

describe('dates', () => {
  it.each([
    ['a day agrees with itself', dated('1918-11-18'), dated('1918-11-18'), NEITHER, 'agrees', null],
    ['a day lies in its month', dated('1918-11-18'), dated('1918-11'), NEITHER, 'overlaps', 'precision'],
    [
      'by 15 October overlaps 10 October',
      dated('[..1920-10-15]'),
      dated('1920-10-10'),
      NEITHER,
      'overlaps',
      'precision',
    ],
    ['a day conflicts with the next', dated('1918-11-26'), dated('1918-11-27'), NEITHER, 'conflicts', null],
    [
      '13 days apart may be the calendars',
      dated('1920-02-05'),
      dated('1920-02-18'),
      NEITHER,
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      '13 days apart are the calendars where Julian use is evidenced',
      dated('1920-02-05'),
      dated('1920-02-18'),
      FIRST,
      'agrees',
      'calendar_shift',
    ],
    ['12 days apart are not', dated('1920-02-05'), dated('1920-02-17'), FIRST, 'conflicts', null],
    ['14 days apart are not', dated('1920-02-05'), dated('1920-02-19'), FIRST, 'conflicts', null],
    [
      'named calendars leave no room for a shift',
      dated('1920-02-05', { calendar: 'gregorian' }),
      dated('1920-02-18', { calendar: 'gregorian' }),
      FIRST,
      'conflicts',
      null,
    ],
    [
      'the end of October is not its beginning',
      dated('1920-10', { date_part: 'end' }),
      dated('1920-10', { date_part: 'beginning' }),
      NEITHER,
      'conflicts',
      null,
    ],
    [
      'a habit of the later one explains nothing: Old Style bears the earlier date',
      dated('1920-02-05'),
      dated('1920-02-18'),
      { first: false, second: true },
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      'a named calendar of the earlier one leaves no room for a shift',
      dated('1920-02-05', { calendar: 'gregorian' }),
      dated('1920-02-18'),
      FIRST,
      'conflicts',
      null,
    ],
    [
      // 5 February 1920 was a Thursday, the Julian 5 February 1920 (18 February) a Wednesday.
      'a day of the week that fits the old calendar only is evidence of it',
      dated('1920-02-05', { weekday: 'wednesday' }),
      dated('1920-02-18'),
      NEITHER,
      'agrees',
      'calendar_shift',
    ],
    [
      'a day of the week that fits the new calendar rules the old one out',
      dated('1920-02-05', { weekday: 'thursday' }),
      dated('1920-02-18'),
      FIRST,
      'conflicts',
      null,
    ],
    [
      'a day of the week that fits neither is no evidence',
      dated('1920-02-05', { weekday: 'sunday' }),
      dated('1920-02-18'),
      NEITHER,
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      'the night of the 4th reaches the 5th',
      dated('1920-04-04', { date_part: 'night' }),
      dated('1920-04-05'),
      NEITHER,
      'overlaps',
      'precision',
    ],
    [
      'the end of a year is not its beginning',
      dated('1918', { date_part: 'end' }),
      dated('1918-02'),
      NEITHER,
      'conflicts',
      null,
    ],
    [
      'not later than the 10th conflicts with the 11th',
      dated('[..1922-02-10]'),
      dated('1922-02-11'),
      NEITHER,
      'conflicts',
      null,
    ],
    ['late spring and early June may meet', dated('1919-21'), dated('1919-06-10'), NEITHER, 'overlaps', 'precision'],
  ])('%s', (_, a, b, julian, relation, cause) => {
    expect(compare(a, b, julian)).toMatchObject({ relation, cause });
  });

  it('a month is never 13 days from a day', () => {
    expect(compare(dated('1920-02'), dated('1920-03-13'), FIRST)).toMatchObject({
      relation: 'conflicts',
      cause: null,
      gap_days: 13,
    });
    expect(compare(dated('1920-02-18'), dated('1920-03'), FIRST)).toMatchObject({ relation: 'conflicts', cause: null });
  });
  it('are one in two calendars only as days', () => {
    const julian = { first: true, second: true };
    expect(compare(dated('1920-04-13'), dated('1920-03'), julian)).toMatchObject({
      relation: 'conflicts',
      cause: null,
    });
    expect(compare(dated('1920-03'), dated('1920-04-13'), julian)).toMatchObject({
      relation: 'conflicts',
      cause: null,
    });
    expect(compare(dated('1918-04'), dated('1918-04-01'))).toMatchObject({ relation: 'overlaps', cause: 'precision' });
  });
  it('say that the day of the week betrays the calendar', () => {
    const { steps } = compare(dated('1920-02-18'), dated('1920-02-05', { weekday: 'thursday' }));
    const other = compare(dated('1920-02-18'), dated('1920-02-05', { weekday: 'wednesday' })).steps;
    expect([...steps, ...other].filter((step) => step.includes('Julian by'))).toEqual([
      'calendar: the gap is exactly 13 days, and the earlier date is Julian by its day of the week',
    ]);
  });
  it('a day of the week is told of a stated calendar too, and then settles nothing', () => {
    const named = dated('1920-02-05', { weekday: 'wednesday', calendar: 'gregorian' });
    expect(compare(named, dated('1920-02-18')).steps).toContain(
      'calendar: the first names a wednesday, which fits neither calendar',
    );
    expect(compare(dated('1920-02-18'), dated('1920-02-05', { weekday: 'wednesday' })).steps).toContain(
      'calendar: the second names a wednesday, which fits the julian one',
    );
    expect(compare(dated('1920-02', { weekday: 'wednesday' }), dated('1920-02-18')).steps).toContain(
      'calendar: the first names a wednesday, which fits neither calendar',
    );
  });
  it('a tolerance lets days pass, and says so', () => {
    const within = compare(dated('1918-11-26'), dated('1918-11-27'), NEITHER, GENEROUS_RULES);
    expect(within).toMatchObject({
      cause: 'tolerance',
      gap_days: 1,
      unless: null,
      clause: 'the two dates are 1 day apart, which the rules let pass',
    });
    expect(within.steps.at(-1)).toMatch(/^rule: \d+ days? of tolerance$/);
    expect(within.steps).toHaveLength(5);
  });
  it('shows open ends and calendars in its steps', () => {
    expect(
      compare(dated('[..1918-11-26]'), dated('1918-11', { date_part: 'end', calendar: 'gregorian' })).steps,
    ).toEqual([
      'scope: both count the same',
      'first: "[..1918-11-26]" is [..1918-11-26] (calendar unstated): open to 1918-11-26',
      'second: "1918-11" is 1918-11, end (calendar gregorian): 1918-11-19 to 1918-11-30',
      'test: the ranges meet',
    ]);
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
    ['another answer conflicts', attribution('japanese'), attribution('whites'), 'conflicts', 'doer'],
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

describe('attributions, what differs', () => {
  it.each([
    ['who acted, where the topic asks for a doer', 'doer'],
    ['what was done, how or where, where it asks for a deed', 'deed'],
    ['who said or signed it, where it asks for a speaker', 'speaker'],
    ['the words or their conditions, where it asks for these', 'wording'],
  ] as const)('%s', (_, asks) => {
    const outcome = compareClaims(attribution('japanese'), attribution('whites'), {
      topic: { ...topic, asks },
      rules: DEFAULT_RULES,
      contains,
      julian: { first: false, second: false },
      voices: { first: ['A'], second: ['B'] },
    });
    expect(outcome).toMatchObject({ relation: 'conflicts', cause: asks, unless: 'both gave the same answer' });
  });

  it('says which of two agreeing accounts has it at second hand, and through whom', () => {
    const voices = { first: ['Parfenov (1941)', 'Churchill', 'Trotsky'], second: ['Lockhart (1932)'] };
    const outcome = compare(attribution('whites'), attribution('whites'), undefined, DEFAULT_RULES, voices);
    expect(outcome).toMatchObject({ relation: 'agrees', cause: 'hearsay' });
    expect(outcome.steps).toContain(
      'hearsay: the first is told by Parfenov (1941), who gives the words of Churchill, who gives the words of Trotsky',
    );
    const turned = { first: voices.second, second: voices.first };
    expect(compare(attribution('whites'), attribution('whites'), undefined, DEFAULT_RULES, turned).clause).toBe(
      'both answer: White troops; the second has it from somebody who is quoted',
    );
  });

  it('notes no date on which two are at one', () => {
    const letter = attribution('whites', { about: 'statement', doer: null, speaker: 'Kato', said_on: '1918-11-27' });
    expect(compare(letter, letter).steps.filter((step) => step.startsWith('dating'))).toEqual([]);
  });

  it('notes other dates of one document', () => {
    const words = (day: string): Claim =>
      attribution('whites', { about: 'statement', doer: null, speaker: 'Kato', said_on: day });
    const outcome = compare(words('1918-11-27'), words('1918-11-19'));
    expect(outcome.steps).toContain('dating: said on 1918-11-27 by the first, on 1918-11-19 by the second');
    expect(outcome.relation).toBe('agrees');
  });
});

describe('dates and answers on another matter', () => {
  const city = { counted: 'taking of the city only' };
  it.each([
    ['a date of a part of the event', dated('1919-06-09', city), dated('1919-05-30'), 'not_comparable', 'counted'],
    ['the other way round', dated('1919-05-30'), dated('1919-06-09', city), 'not_comparable', 'counted'],
    ['two dates of the same part', dated('1919-06-09', city), dated('1919-05-30', city), 'conflicts', null],
    ['another place', attribution('japanese', { area: 'Amur' }), attribution('whites'), 'not_comparable', 'area'],
    ['a time that is only noted', attribution('japanese', { as_of: '1919' }), attribution('japanese'), 'agrees', null],
  ])('%s', (_, a, b, relation, cause) => {
    expect(compare(a, b)).toMatchObject({ relation, cause });
  });
  it('is said in words', () => {
    expect(compare(dated('1919-06-09', city), dated('1919-05-30')).clause).toBe(
      'they differ in what they speak of: "taking of the city only" against what the question asks',
    );
  });
});

describe('parts and wholes', () => {
  const lost = (value: number, outcome: string, more: object = {}): Claim =>
    casualty({ low: value, best: value, high: value, outcome, ...more });
  it.each([
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
      'vague losses bound nothing here',
      casualty({ hedge: 'vague', stated: 'many' }),
      lost(9, 'losses'),
      'not_comparable',
      'outcome',
      null,
    ],
  ])('%s', (_, a, b, relation, cause, direction) => {
    expect(compare(a, b)).toMatchObject({ relation, cause, direction });
  });
});

describe('rule sets', () => {
  const under = (rules: RuleSet, a: Claim, b: Claim): string => compare(a, b, undefined, rules).relation;
  it.each([
    ['about 300 and 310', exact(300, { hedge: 'about' }), exact(310), ['overlaps', 'conflicts', 'overlaps']],
    ['about 300 and 360', exact(300, { hedge: 'about' }), exact(360), ['conflicts', 'conflicts', 'overlaps']],
    ['some 300 and 360', exact(300, { hedge: 'some' }), exact(360), ['conflicts', 'conflicts', 'overlaps']],
    ['over 300 and 700', quantity({ hedge: 'over', low: 300 }), exact(700), ['overlaps', 'conflicts', 'overlaps']],
    ['over 300 and 600', quantity({ hedge: 'over', low: 300 }), exact(600), ['overlaps', 'overlaps', 'overlaps']],
    ['almost 30 and 26', quantity({ hedge: 'almost', high: 30 }), exact(26), ['overlaps', 'conflicts', 'overlaps']],
    [
      'hundreds and 150',
      quantity({ hedge: 'vague', stated: 'hundreds of men' }),
      exact(150),
      ['conflicts', 'not_comparable', 'overlaps'],
    ],
    ['a day and the next', dated('1918-11-26'), dated('1918-11-27'), ['conflicts', 'conflicts', 'overlaps']],
    ['the spring and 10 June', dated('1919-21'), dated('1919-06-10'), ['overlaps', 'conflicts', 'overlaps']],
    [
      'early August and the 12th',
      dated('1918-08', { date_part: 'beginning' }),
      dated('1918-08-12'),
      ['overlaps', 'conflicts', 'overlaps'],
    ],
    ['4 April or so and the 6th', dated('1918-04-04~'), dated('1918-04-06'), ['overlaps', 'conflicts', 'overlaps']],
  ])('%s', (_, a, b, relations) => {
    expect([DEFAULT_RULES, STRICT_RULES, GENEROUS_RULES].map((rules) => under(rules, a, b))).toEqual(relations);
  });

  it('the ACLED rule reads "hundreds" as one hundred', () => {
    const hundreds = quantity({ hedge: 'vague', stated: 'hundreds' });
    expect(under(ACLED_RULES, hundreds, exact(100))).toBe('agrees');
    expect(under(ACLED_RULES, hundreds, exact(200))).toBe('conflicts');
  });

  it('say which width of the hedges would let two figures meet', () => {
    expect(compare(exact(300, { hedge: 'about' }), exact(400)).unless).toBe(
      'the first figure were 400 or more, or the second 330 or less, or the hedges reached 33.4 per cent either way',
    );
    expect(compare(exact(100, { hedge: 'about' }), exact(300, { hedge: 'some' })).unless).toContain(
      'reached 50 per cent',
    );
    expect(compare(exact(100, { hedge: 'about' }), exact(300)).unless).not.toContain('hedges');
  });

  it('what conflicts for a charitable reader never meets for a careful one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(anyQuantity, anyQuantity), fc.tuple(anyDate, anyDate)), ([a, b]) => {
        if (under(GENEROUS_RULES, a, b) === 'conflicts') expect(under(DEFAULT_RULES, a, b)).toBe('conflicts');
        if (under(STRICT_RULES, a, b) !== 'conflicts' && under(STRICT_RULES, a, b) !== 'not_comparable')
          expect(under(DEFAULT_RULES, a, b)).not.toBe('conflicts');
      }),
      { numRuns: 2 * RUNS },
    );
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
      { numRuns: RUNS },
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
      { numRuns: 2 * RUNS },
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
      { numRuns: RUNS },
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
      { numRuns: RUNS },
    );
  });
});

describe('what cannot be compared', () => {
  it('is named: the words that give no figure', () => {
    const words = quantity({ hedge: 'vague', stated: 'a large force' });
    expect(compare(words, exact(40)).clause).toBe('"a large force" gives no figure to compare');
    expect(compare(exact(40), words).clause).toBe('"a large force" gives no figure to compare');
  });
  it('says of a part without a figure that it cannot be held against its whole', () => {
    const part = { outcome: 'killed' as const, hedge: 'vague', stated: 'many' };
    const whole = { outcome: 'losses' as const, low: 300, best: 300, high: 300 };
    const test = 'test: the first counts a part of what the other counts, so it may not exceed it';
    expect(compare(casualty(part), casualty(whole)).steps).toContain(`${test}; one gives no figure`);
    const less = { outcome: 'killed' as const, low: 30, best: 30, high: 30 };
    expect(compare(casualty(less), casualty(whole)).steps).toContain(`${test}; it does not`);
    expect(compare(casualty(less), casualty({ ...part, outcome: 'losses' })).steps).toContain(
      `${test}; one gives no figure`,
    );
  });
  it('says which types and which times', () => {
    expect(compare(exact(5), dated('1919')).clause).toBe('one is a quantity claim, the other a date claim');
    expect(compare(exact(5, { as_of: '1918' }), exact(5, { as_of: '1919' })).clause).toBe(
      'they hold for different times: 1918 against 1919',
    );
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
  it('say by how many times from one tenth on', () => {
    expect(compare(exact(110), exact(100)).clause).toBe(
      'the first figure is 1.1 times higher, beyond what the hedges allow',
    );
    expect(compare(exact(105), exact(100)).clause).toBe('the first figure is higher, beyond what the hedges allow');
  });
  it('give no ratio to nothing', () => {
    expect(compare(exact(0), exact(5)).ratio).toBeNull();
    expect(compare(exact(5), exact(0)).ratio).toBeNull();
    expect(compare(exact(4), exact(5)).ratio).toBe(1.25);
  });
  it('say how far "about" would have to reach, up to the whole', () => {
    const about = (value: number): Claim => exact(value, { hedge: 'about' });
    expect(compare(about(100), exact(200)).unless).toContain('or the hedges reached 100 per cent either way');
    expect(compare(about(100), exact(201)).unless).not.toContain('hedges');
    expect(compare(about(0), about(5)).unless).not.toContain('hedges');
    expect(compare(about(5), about(0)).unless).not.toContain('hedges');
  });
});

describe('answers that may both be true', () => {
  const shared = filled.topic({
    id: 't',
    question: 'Who?',
    type: 'attribution',
    asks: 'doer',
    answers: [
      { id: 'japan', label: 'Japan paid', compatible: ['britain'] },
      { id: 'britain', label: 'Britain paid', compatible: ['city'] },
      { id: 'city', label: 'The City paid' },
      { id: 'war-office', label: 'The War Office paid', within: 'britain' },
      { id: 'nobody-paid', label: 'Nobody paid' },
      { id: 'parliament', label: 'Parliament paid', compatible: ['nobody-paid', 'cabinet', 'britain'] },
      { id: 'cabinet', label: 'The cabinet paid', within: 'britain' },
    ],
  });
  const under = (a: string, b: string): Outcome =>
    compareClaims(attribution(a), attribution(b), {
      topic: shared,
      rules: DEFAULT_RULES,
      contains,
      julian: { first: false, second: false },
      voices: { first: ['A'], second: ['B'] },
    });
  it.each([
    ['japan', 'britain', 'overlaps', 'both_possible'],
    ['britain', 'japan', 'overlaps', 'both_possible'],
    ['japan', 'war-office', 'overlaps', 'both_possible'],
    ['war-office', 'japan', 'overlaps', 'both_possible'],
    ['japan', 'nobody-paid', 'conflicts', 'doer'],
    ['war-office', 'nobody-paid', 'conflicts', 'doer'],
    ['war-office', 'britain', 'overlaps', 'precision'],
    ['parliament', 'war-office', 'overlaps', 'both_possible'],
    ['cabinet', 'parliament', 'overlaps', 'both_possible'],
    ['parliament', 'nobody-paid', 'overlaps', 'both_possible'],
    ['war-office', 'city', 'overlaps', 'both_possible'],
  ])('%s and %s: %s', (a, b, relation, cause) => {
    expect(under(a, b)).toMatchObject({ relation, cause });
  });
});
