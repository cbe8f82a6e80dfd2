import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateClaim } from '../../src/record/types.js';
import { dayNumber, dayOf, isoDay, julianToGregorian, weekday } from '../../src/value/calendar.js';
import { hull, relate } from '../../src/value/range.js';
import { DEFAULT_RULES, RULE_SETS } from '../../src/value/rules.js';
import { trueDays, type TrueDays } from '../../src/value/true-days.js';
import { equals, is } from '../often.js';
import { RUNS } from '../runs.js';

interface Given {
  readonly part?: DateClaim['date_part'];
  readonly named?: DateClaim['weekday'];
  readonly calendar?: DateClaim['calendar'];
  readonly habit?: boolean;
}
const days = (date: string, given: Given = {}): TrueDays =>
  trueDays(
    { date, date_part: given.part ?? null, weekday: given.named ?? null, calendar: given.calendar ?? 'unstated' },
    given.habit ?? false,
    DEFAULT_RULES,
  );
const OLD: Given = { habit: true };
const shown = ({ core }: TrueDays['range']): string => {
  const { low, high } = hull(core);
  return [low, high].map((day) => (Number.isFinite(day) ? isoDay(day) : 'open')).join(' ');
};

describe('an Old Style date is the days that it truly was', () => {
  it.each([
    ['1917-10-25', null, '1917-11-07 1917-11-07', 13],
    ['1898-03-03', null, '1898-03-15 1898-03-15', 12],
    ['1783-03-03', null, '1783-03-14 1783-03-14', 11],
    ['1904-01-26', null, '1904-02-08 1904-02-08', 13],
    ['1921-02', null, '1921-02-14 1921-03-13', 13],
    ['1900-02', null, '1900-02-13 1900-03-13', 12],
    ['1917-12', null, '1917-12-14 1918-01-13', 13],
    ['1921-02', 'end', '1921-03-04 1921-03-13', 13],
    ['1921-02?', 'beginning', '1921-02-14 1921-02-23', 13],
    ['1920-02-05?', null, '1920-02-18 1920-02-18', 13],
    ['1918-04-04/1918-04-05', null, '1918-04-17 1918-04-18', 13],
    ['[..1920-10-15]', null, 'open 1920-10-28', 13],
    ['1918-12-25/1918', null, '1918-12-31 1919-01-07', 13],
  ] as [string, DateClaim['date_part'], string, number][])('%s (%s): %s', (date, part, expected, shift) => {
    const found = days(date, { ...OLD, part });
    expect([shown(found.range), found.evidence, found.shift, found.possible]).toEqual([expected, 'habit', shift, null]);
  });

  it.each(['1918', '1918-21', '191X', '19XX'])('%s is not meant to the day and stays', (date) => {
    const found = days(date, OLD);
    expect(found).toEqual({ ...days(date), possible: null });
    expect([found.evidence, found.shift]).toEqual(['none', 0]);
  });

  it('a night reaches into the next morning, a set keeps its members, an approximate day its reach', () => {
    const reach = (date: string, part: DateClaim['date_part'] = null): string[] =>
      days(date, { ...OLD, part }).range.reach.map(({ low, high }) => `${isoDay(low)} ${isoDay(high)}`);
    expect(reach('1920-04-05', 'night')).toEqual(['1920-04-18 1920-04-19']);
    expect(reach('[1918-04-04,1918-04-09]')).toEqual(['1918-04-17 1918-04-17', '1918-04-22 1918-04-22']);
    expect(reach('1918-04-04~')).toEqual(['1918-04-14 1918-04-20']);
  });

  it('is that of the calendars, for every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber({ year: 1600, month: 1, day: 1 }), max: 0 }), (number) => {
        const { range, shift } = days(isoDay(number), OLD);
        is(shown(range).slice(0, 10), isoDay(dayNumber(julianToGregorian(dayOf(number)))));
        is(hull(range.core).low - number, shift);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what tells the calendar', () => {
  // 4 April 1918 was a Thursday; Old Style it was Wednesday 17 April.
  it.each([
    ['a stated calendar', '1918-04-04', { calendar: 'julian', habit: true }, 'stated', null, 0],
    [
      'a stated calendar against the day of the week',
      '1918-04-04',
      { calendar: 'gregorian', named: 'wednesday' },
      'stated',
      'neither',
      0,
    ],
    [
      'a stated calendar with its day of the week',
      '1918-04-04',
      { calendar: 'julian', named: 'thursday' },
      'stated',
      'gregorian',
      0,
    ],
    [
      'a day of the week that fits as printed',
      '1918-04-04',
      { named: 'thursday' },
      'weekday_gregorian',
      'gregorian',
      0,
    ],
    [
      'the same against the habit of the source',
      '1918-04-04',
      { named: 'thursday', habit: true },
      'weekday_gregorian',
      'gregorian',
      0,
    ],
    ['a day of the week that fits Old Style', '1918-04-04', { named: 'wednesday' }, 'weekday_julian', 'julian', 13],
    [
      'a day of the week of an uncertain day',
      '1918-04-04?',
      { named: 'thursday' },
      'weekday_gregorian',
      'gregorian',
      0,
    ],
    [
      'a day of the week of a day uncertain and approximate',
      '1918-04-04%',
      { named: 'wednesday' },
      'weekday_julian',
      'julian',
      13,
    ],
    ['the first day of a night', '1918-04-04/1918-04-05', { named: 'thursday' }, 'weekday_gregorian', 'gregorian', 0],
    ['the last day of a night', '1918-04-04/1918-04-05', { named: 'friday' }, 'weekday_gregorian', 'gregorian', 0],
    ['the day before which something was', '[..1918-04-04]', { named: 'wednesday' }, 'weekday_julian', 'julian', 13],
    ['nothing: a day of the week that fits neither', '1918-04-04', { named: 'monday' }, 'none', 'neither', 0],
    [
      'the habit, where the day of the week fits neither',
      '1918-04-04',
      { named: 'monday', habit: true },
      'habit',
      'neither',
      13,
    ],
    ['nothing: a month has each day of the week', '1918-04', { named: 'thursday' }, 'none', null, 0],
    ['nothing: so has a longer stretch', '1918-04-04/1918-04-10', { named: 'thursday' }, 'none', null, 0],
    ['nothing: and a set of days', '[1918-04-04,1918-04-05]', { named: 'thursday' }, 'none', null, 0],
    ['nothing', '1918-04-04', {}, 'none', null, 0],
  ] as [string, string, Given, string, string | null, number][])('%s: %s', (_, date, given, evidence, fit, shift) => {
    const found = days(date, given);
    expect([found.evidence, found.weekday, found.shift]).toEqual([evidence, fit, shift]);
  });

  it('says nothing where the calendars differ by whole weeks', () => {
    // From March 2100 the difference is 14 days: 1 March 2101 is a Tuesday in both calendars.
    expect(days('2101-03-01', { named: 'tuesday' })).toMatchObject({ weekday: 'both', evidence: 'none' });
    expect(days('2101-03-01', { named: 'tuesday', habit: true })).toMatchObject({ evidence: 'habit', shift: 14 });
  });

  it('gives the other possibility only where nothing tells the calendar', () => {
    const possible = (date: string, given: Given = {}): string | null => {
      const found = days(date, given).possible;
      return found && shown(found);
    };
    expect(possible('1918-04-04')).toBe('1918-04-17 1918-04-17');
    expect(possible('1921-02', { part: 'beginning' })).toBe('1921-02-14 1921-02-23');
    expect(possible('1918-04-04', { named: 'monday' })).toBe('1918-04-17 1918-04-17');
    expect(possible('1918')).toBeNull();
    expect(possible('1918-04-04', OLD)).toBeNull();
    expect(possible('1918-04-04', { named: 'thursday' })).toBeNull();
    expect(possible('1918-04-04', { calendar: 'gregorian' })).toBeNull();
  });

  it('a day of the week that a calendar gives is found in it, in either direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 0 }), (number) => {
        const [printed, truly] = [isoDay(number), dayNumber(julianToGregorian(dayOf(number)))];
        is(days(printed, { named: weekday(number) }).evidence, 'weekday_gregorian');
        const old = days(printed, { named: weekday(truly) });
        equals([old.evidence, hull(old.range.core).low], ['weekday_julian', truly]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('dates compare by their true days', () => {
  it.each([
    ['two Old Style days thirteen days apart', ['1920-02-05', OLD], ['1920-02-18', OLD], 'conflicts'],
    ['an Old Style day and its New Style day', ['1920-02-05', OLD], ['1920-02-18', {}], 'agrees'],
    [
      'a day proven Old Style and the same printed day',
      ['1918-04-04', { named: 'wednesday' }],
      ['1918-04-04', {}],
      'conflicts',
    ],
    [
      'the night of the 5th, Old Style, and the 18th',
      ['1920-04-05', { ...OLD, part: 'night' }],
      ['1920-04-18', {}],
      'agrees',
    ],
    ['a month, Old Style, and days of it', ['1921-02', OLD], ['1921-03-01/1921-03-03', {}], 'overlaps'],
    ['a month as printed and days after it', ['1921-02', {}], ['1921-03-01/1921-03-03', {}], 'conflicts'],
    ['twelve days in 1898', ['1898-03-03', OLD], ['1898-03-15', {}], 'agrees'],
    ['thirteen days in 1898', ['1898-03-02', OLD], ['1898-03-15', {}], 'conflicts'],
  ] as [string, [string, Given], [string, Given], string][])('%s', (_, a, b, relation) => {
    const [first, second] = [days(...a).range, days(...b).range];
    expect([relate(first, second), relate(second, first)]).toEqual([relation, relation]);
  });

  it('two Old Style days relate as the Gregorian days that they are, under every rule set', () => {
    const day = fc.integer({ min: -30_000, max: -10_000 });
    const mark = fc.constantFrom('', '?', '~');
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), mark, mark, (number, gap, one, other) => {
        const printed = [isoDay(number) + one, isoDay(number + gap) + other];
        const truly = [number, number + gap].map((at) => isoDay(dayNumber(julianToGregorian(dayOf(at)))));
        for (const rules of RULE_SETS) {
          const range = (date: string, habit: boolean): TrueDays['range'] =>
            trueDays({ date, date_part: null, weekday: null, calendar: 'unstated' }, habit, rules).range;
          const [a, b] = printed.map((date) => range(date, true)) as [TrueDays['range'], TrueDays['range']];
          const [c, d] = [range(`${truly[0]}${one}`, false), range(`${truly[1]}${other}`, false)];
          is(relate(a, b), relate(c, d));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
