import { is } from '../often.js';
import { RUNS } from '../runs.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDifference,
  dayNumber,
  dayOf,
  daysInMonth,
  gregorianToJulian,
  isoDay,
  julianToGregorian,
} from '../../src/value/calendar.js';

const day = (text: string): { year: number; month: number; day: number } => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
};

describe('calendars', () => {
  // Old Style, New Style: pairs from the literature, not from a formula.
  it.each([
    ['1917-10-25', '1917-11-07'],
    ['1918-01-31', '1918-02-13'],
    ['1918-02-01', '1918-02-14'],
    ['1920-02-29', '1920-03-13'],
    ['1900-02-28', '1900-03-12'],
    ['1900-02-29', '1900-03-13'],
    ['1905-01-09', '1905-01-22'],
  ])('%s Old Style is %s New Style', (julian, gregorian) => {
    expect(julianToGregorian(day(julian))).toEqual(day(gregorian));
    expect(gregorianToJulian(day(gregorian))).toEqual(day(julian));
  });

  it.each([
    [1900, 2, 28],
    [1918, 2, 28],
    [1920, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [1918, 1, 31],
    [1918, 4, 30],
    [1918, 0, 0],
    [1918, 13, 0],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each(['1600-02-29', '1600-03-01', '2000-02-29', '2000-03-01', '1899-12-31', '0000-02-29', '9999-12-31'])(
    'knows the edge of an era: %s',
    (text) => {
      expect(isoDay(dayNumber(day(text)))).toBe(text);
      expect(dayOf(dayNumber(day(text)))).toEqual(day(text));
    },
  );

  it.each([
    ['1582-10-05', 10],
    ['1700-02-18', 10],
    ['1783-03-03', 11],
    ['1800-02-28', 11],
    ['1800-03-01', 12],
    ['1900-02-28', 12],
    ['1900-03-01', 13],
    ['2100-03-01', 14],
    ['0250-06-01', 0],
    ['0000-06-17', -2],
  ])('differ by as many days as the leap years of the time make them: %s, %i', (printed, difference) => {
    expect(calendarDifference(day(printed))).toBe(difference);
  });

  it('counts days from 1 January 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1920-02-29'))).toBe(Date.UTC(1920, 1, 29) / 86_400_000);
  });

  it('gives every day number back, and agrees with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 50_000 }), (number) => {
        is(dayNumber(dayOf(number)), number);
        is(isoDay(number), new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: RUNS },
    );
  });
});
