import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isoDay } from '../../src/value/calendar.js';
import type { Claim } from '../../src/record/types.js';
import { DEFAULT_RULES, GENEROUS_RULES, STRICT_RULES } from '../../src/value/rules.js';
import { dated } from '../compare/claims.js';
import { clauseOf, related, told, type Asked } from '../compare/pair/pair.js';
import { is } from '../often.js';
import { RUNS } from '../runs.js';

const FIRST: Asked = { julian: ['first'] };
const SECOND: Asked = { julian: ['second'] };
const BOTH: Asked = { julian: ['first', 'second'] };
const NEITHER: Asked = {};

describe('dates', () => {
  it.each<[string, Claim, Claim, Asked, string, string | null]>([
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
      'the end of October is not its beginning',
      dated('1920-10', { date_part: 'end', calendar: 'gregorian' }),
      dated('1920-10', { date_part: 'beginning', calendar: 'gregorian' }),
      NEITHER,
      'conflicts',
      null,
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
      'not later than the 10th conflicts with the 11th',
      dated('[..1922-02-10]', { calendar: 'gregorian' }),
      dated('1922-02-11'),
      NEITHER,
      'conflicts',
      null,
    ],
    ['late spring and early June may meet', dated('1919-21'), dated('1919-06-10'), NEITHER, 'overlaps', 'precision'],
    [
      'one of two days is not a day between them',
      dated('[1918-04-04,1918-04-09]'),
      dated('1918-04-06'),
      NEITHER,
      'conflicts',
      null,
    ],
  ])('%s', (_, a, b, asked, relation, cause) => {
    expect(related(a, b, asked)).toMatchObject({ relation, cause });
  });

  it('carry the days that each side allows, and how far they are from meeting', () => {
    expect(told(dated('1918-11-26'), dated('1918-11-18'))).toMatchObject({
      claim_start: '1918-11-26',
      claim_end: '1918-11-26',
      other_start: '1918-11-18',
      other_end: '1918-11-18',
      gap_days: -8,
      excess: 8,
      direction: 'later',
      band: 'days',
      unless: 'one of the dates were moved by 8 days',
    });
    expect(related(dated('[..1918-11-26]'), dated('1918-11'))).toMatchObject({
      claim_start: null,
      claim_end: '1918-11-26',
      excess: null,
      gap_days: 0,
    });
  });

  it('show open ends and calendars in their steps', () => {
    expect(
      told(dated('[..1918-11-26]'), dated('1918-11', { date_part: 'end', calendar: 'gregorian' })).steps.slice(1, -1),
    ).toEqual([
      'scope: both count the same',
      'first: "[..1918-11-26]" is [..1918-11-26] (calendar unstated): until 1918-11-26',
      'second: "1918-11" is 1918-11, end (calendar gregorian): 1918-11-19 to 1918-11-30',
      'test: the ranges meet',
    ]);
  });

  it('a tolerance lets days pass, and says so', () => {
    const within = told(dated('1918-11-26'), dated('1918-11-27'), { rules: GENEROUS_RULES });
    expect(within).toMatchObject({ relation: 'overlaps', cause: 'tolerance', gap_days: 1, excess: null, unless: null });
    expect(clauseOf(within)).toBe('the two dates are 1 day apart, which the rules let pass');
    expect(within.steps).toContain('rule: 1 day of tolerance');
    expect(related(dated('1918-11-26'), dated('1918-11-30'), { rules: GENEROUS_RULES }).excess).toBe(3);
  });

  it('the least change lifts the flag, and half of it does not, for days, bounds and stretches alike', () => {
    const form = fc.constantFrom(
      (from: string): string => from,
      (from: string): string => `[..${from}]`,
      (from: string): string => `[${from}..]`,
      (from: string, to: string): string => `${from}/${to}`,
    );
    const anyDate = fc.tuple(fc.integer({ min: -19_000, max: -18_900 }), fc.integer({ min: 1, max: 20 }), form);
    const dateOf = ([start, length, write]: typeof anyDate extends fc.Arbitrary<infer D> ? D : never, by = 0): Claim =>
      dated(write(isoDay(start + by), isoDay(start + length + by)), { calendar: 'gregorian' });
    let tried = 0;
    fc.assert(
      fc.property(anyDate, anyDate, fc.constantFrom(DEFAULT_RULES, GENEROUS_RULES), (x, y, rules) => {
        const { relation, excess, direction } = related(dateOf(x), dateOf(y), { rules });
        if (relation !== 'conflicts' || excess === null) return;
        tried += 1;
        const way = direction === 'earlier' ? 1 : -1;
        expect(related(dateOf(x, way * excess), dateOf(y), { rules }).relation).not.toBe('conflicts');
        expect(related(dateOf(x), dateOf(y, -way * excess), { rules }).relation).not.toBe('conflicts');
        is(related(dateOf(x, way * Math.floor(excess / 2)), dateOf(y), { rules }).relation, 'conflicts');
      }),
      { numRuns: RUNS },
    );
    expect(tried).toBeGreaterThan(RUNS / 10);
  });
});

describe('two calendars', () => {
  // 5 February 1920 was a Thursday; the Julian 5 February 1920 was the Gregorian 18 February, a Wednesday.
  it.each<[string, Claim, Claim, Asked, string, string | null]>([
    [
      '13 days apart may be the calendars',
      dated('1920-02-05'),
      dated('1920-02-18'),
      NEITHER,
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      'are one day where Julian use is evidenced',
      dated('1920-02-05'),
      dated('1920-02-18'),
      FIRST,
      'agrees',
      'calendar_shift',
    ],
    ['12 days apart are not one day', dated('1920-02-05'), dated('1920-02-17'), FIRST, 'conflicts', null],
    ['14 days apart are not one day', dated('1920-02-05'), dated('1920-02-19'), FIRST, 'conflicts', null],
    [
      'two Julian days are the two days that they are',
      dated('1920-02-05'),
      dated('1920-02-18'),
      BOTH,
      'conflicts',
      null,
    ],
    ['one Julian day is one day', dated('1920-02-05'), dated('1920-02-05'), BOTH, 'agrees', null],
    [
      'a day proven Julian by its weekday is not the same printed Gregorian day',
      dated('1920-02-05', { weekday: 'wednesday' }),
      dated('1920-02-05', { calendar: 'gregorian' }),
      NEITHER,
      'conflicts',
      null,
    ],
    [
      'a named calendar leaves no room for a shift',
      dated('1920-02-05', { calendar: 'gregorian' }),
      dated('1920-02-18', { calendar: 'gregorian' }),
      FIRST,
      'conflicts',
      null,
    ],
    [
      'a day of the week that fits the old calendar only is evidence of it',
      dated('1920-02-05', { weekday: 'wednesday' }),
      dated('1920-02-18'),
      NEITHER,
      'agrees',
      'calendar_shift',
    ],
    [
      'a qualified day keeps its weekday',
      dated('1920-02-05?', { weekday: 'wednesday' }),
      dated('1920-02-18'),
      NEITHER,
      'agrees',
      'calendar_shift',
    ],
    [
      'a day of the week that fits the new calendar rules the old one out',
      dated('1920-02-05', { weekday: 'thursday' }),
      dated('1920-02-18', { calendar: 'gregorian' }),
      FIRST,
      'conflicts',
      null,
    ],
    [
      'the night of an Old Style day',
      dated('1920-02-05', { date_part: 'night' }),
      dated('1920-02-18', { date_part: 'night', calendar: 'gregorian' }),
      FIRST,
      'agrees',
      'calendar_shift',
    ],
    ['12 days in the nineteenth century', dated('1898-03-03'), dated('1898-03-15'), FIRST, 'agrees', 'calendar_shift'],
    ['13 days in the nineteenth century', dated('1898-03-02'), dated('1898-03-15'), FIRST, 'conflicts', null],
    ['and without evidence', dated('1898-03-02'), dated('1898-03-15'), NEITHER, 'conflicts', null],
    ['11 days in the eighteenth', dated('1783-03-03'), dated('1783-03-14'), FIRST, 'agrees', 'calendar_shift'],
    [
      'a month may be Old Style, too',
      dated('1921-02'),
      dated('1921-03-01/1921-03-03', { calendar: 'gregorian' }),
      NEITHER,
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      'and so may the beginning of a month',
      dated('1920-10', { date_part: 'end', calendar: 'gregorian' }),
      dated('1920-10', { date_part: 'beginning' }),
      NEITHER,
      'conflicts',
      'possible_calendar_shift',
    ],
    [
      'and is where its source says so',
      dated('1921-02'),
      dated('1921-03-01/1921-03-03', { calendar: 'gregorian' }),
      FIRST,
      'overlaps',
      'precision',
    ],
    [
      'the habit of the later one moves it further away',
      dated('1920-02-05', { calendar: 'gregorian' }),
      dated('1920-02-18'),
      SECOND,
      'conflicts',
      null,
    ],
  ])('%s', (_, a, b, asked, relation, cause) => {
    expect(related(a, b, asked)).toMatchObject({ relation, cause });
  });

  it('are told where they explain, and the shift is taken from the day', () => {
    const shifted = told(dated('1898-03-03'), dated('1898-03-15'), FIRST);
    expect(clauseOf(shifted)).toBe('the two dates are one, told in two calendars');
    expect(shifted.steps).toContain("calendar: the first is Julian by its source's habit, 12 days behind");
    expect(shifted).toMatchObject({ claim_start: '1898-03-15', other_start: '1898-03-15', gap_days: 0 });
    const weekday = told(dated('1920-02-18'), dated('1920-02-05', { weekday: 'wednesday' }));
    expect(weekday.steps.filter((step) => step.startsWith('calendar'))).toEqual([
      'calendar: the second names a wednesday, which fits the julian one',
      'calendar: the second is Julian by its day of the week, 13 days behind',
    ]);
  });

  it('and where they may explain', () => {
    const possible = told(dated('1920-02-05'), dated('1920-02-18'));
    expect(clauseOf(possible)).toContain('13 days earlier, which the difference of the calendars may explain');
    expect(possible.unless).toBe(
      'one of the dates were moved by 13 days, or the earlier one were shown to be Old Style',
    );
  });

  it.each([
    ['1920-02-05', 'gregorian', 'wednesday', 'fits neither calendar'],
    ['1920-02-05', 'unstated', 'thursday', 'fits the gregorian one'],
    ['1918-04-04?', 'unstated', 'thursday', 'fits the gregorian one'],
    ['1920-02-05', 'unstated', 'sunday', 'fits neither calendar'],
  ])('a day of the week is told of %s (%s)', (date, calendar, weekday, fit) => {
    expect(told(dated(date, { weekday, calendar }), dated('1920')).steps).toContain(
      `calendar: the first names a ${weekday}, which ${fit}`,
    );
  });

  it('of a month nothing is said: it has several days of one name', () => {
    const steps = told(dated('1920-02', { weekday: 'wednesday' }), dated('1920-02-18')).steps;
    expect(steps.filter((step) => step.includes('names a'))).toEqual([]);
  });
});

describe('dates under the rule sets', () => {
  it.each<[string, Claim, Claim, string[]]>([
    ['a day and the next', dated('1918-11-26'), dated('1918-11-27'), ['conflicts', 'conflicts', 'overlaps']],
    ['the spring and 10 June', dated('1919-21'), dated('1919-06-10'), ['overlaps', 'conflicts', 'overlaps']],
    [
      'early August and the 12th',
      dated('1918-08', { date_part: 'beginning' }),
      dated('1918-08-12'),
      ['overlaps', 'conflicts', 'overlaps'],
    ],
    ['4 April or so and the 6th', dated('1918-04-04~'), dated('1918-04-06'), ['overlaps', 'conflicts', 'overlaps']],
    ['4 April or so and the 4th', dated('1918-04-04~'), dated('1918-04-04'), ['agrees', 'agrees', 'agrees']],
  ])('%s', (_, a, b, relations) => {
    expect([DEFAULT_RULES, STRICT_RULES, GENEROUS_RULES].map((rules) => related(a, b, { rules }).relation)).toEqual(
      relations,
    );
  });
});
