import { dayNumber, daysInMonth, julianToGregorian, type Day } from './calendar.js';
import type { Span } from './range.js';
import type { RuleSet } from './rules.js';
import { simplePrecision, type Precision, type SimpleDate } from './simple-date.js';

/** Days of the northern seasons to the letter: whole months. A rule set may allow more round them, never less. */
export const SEASON_MONTHS = {
  '21': { from: '03-01', to: '05-31' },
  '22': { from: '06-01', to: '08-31' },
  '23': { from: '09-01', to: '11-30' },
  '24': { from: '12-01', to: '02-29' },
} as const satisfies RuleSet['seasons']['value'];

type SeasonCode = keyof RuleSet['seasons']['value'];

/**
 * The days that a simple date names, as day numbers. Read in the Julian calendar, a day or a month gives the days that it
 * truly was; anything longer stays as printed.
 */
export function namedDays(date: SimpleDate, reckoning: 'gregorian' | 'julian' = 'gregorian'): Span {
  const precision = simplePrecision(date);
  if (precision === 'season') return seasonDays(date, SEASON_MONTHS);
  return reckoning === 'julian' && isShiftable(precision) ? julianDays(date) : calendarDays(date, precision);
}

/** Whether a date is precise enough for the difference of the calendars to matter: a day or a month. */
export function isShiftable(precision: Precision): boolean {
  return precision === 'day' || precision === 'month';
}

/** The days of a season by a table; a last day before the first one lies in the next year, and `02-29` is the last of February. */
export function seasonDays({ year: written, month }: SimpleDate, table: RuleSet['seasons']['value']): Span {
  const [year, { from, to }] = [Number(written), table[month as SeasonCode]];
  const on = (y: number, edge: string): number => {
    const [m, day] = edge.split('-').map(Number) as [number, number];
    return dayNumber({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) });
  };
  return { low: on(year, from), high: on(to < from ? year + 1 : year, to) };
}

/** Days of an Old Style day or month; a month ends on the day before the next one begins. */
function julianDays({ year: written, month: code, day: date }: SimpleDate): Span {
  const [year, month] = [Number(written), Number(code)];
  const number = (day: Day): number => dayNumber(julianToGregorian(day));
  if (date !== null && date !== 'XX') {
    const day = number({ year, month, day: Number(date) });
    return { low: day, high: day };
  }
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return { low: number({ year, month, day: 1 }), high: number(next) - 1 };
}

function calendarDays(date: SimpleDate, precision: Precision): Span {
  const [first, last] = years(date.year);
  const month = precision === 'month' || precision === 'day' ? Number(date.month) : null;
  const day = precision === 'day' ? Number(date.day) : null;
  return {
    low: dayNumber({ year: first, month: month ?? 1, day: day ?? 1 }),
    high: dayNumber({ year: last, month: month ?? 12, day: day ?? daysInMonth(last, month ?? 12) }),
  };
}

function years(year: string): [number, number] {
  if (year.endsWith('X')) return [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const number = Number(year.replace('Y', ''));
  return [number, number];
}
