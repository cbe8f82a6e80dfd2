/** Days are counted as whole numbers from 1 January 1970 (day 0) in the proleptic Gregorian calendar; no clock or time zone takes part. */

/** A calendar day. `month` is 1 to 12; years are astronomical (0 is 1 BC). */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of the week in the order of `weekday`: a week begins on Monday (ISO 8601). */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Name of a day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Years are taken to begin on 1 March, so that the leap day comes last; then the days before a month are a rounded multiple
 * of 30.6. Gregorian leap years repeat after 400 years (146,097 days), Julian ones after 4 (1,461 days).
 */
const GREGORIAN_ZERO = -719_468; // 1 March of the year 0, Gregorian
const JULIAN_ZERO = -719_470; // 1 March of the year 0, Julian

/** True for Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Length of a Gregorian month in days (28 to 31); 0 for a month outside 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Day number of a Gregorian day. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const before = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return GREGORIAN_ZERO + before + dayOfYear(month, day);
}

/** Gregorian day of a day number. */
export function dayOf(number: number): Day {
  const days = number - GREGORIAN_ZERO;
  const era = Math.floor(days / 146_097);
  const rest = days - era * 146_097;
  const year = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  return monthAndDay(era * 400 + year, rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100)));
}

/** Gregorian day on which a day of the Julian calendar (Old Style) fell. */
export function julianToGregorian({ year, month, day }: Day): Day {
  const y = month <= 2 ? year - 1 : year;
  return dayOf(JULIAN_ZERO + y * 365 + Math.floor(y / 4) + dayOfYear(month, day));
}

/** Day of the Julian calendar (Old Style) that a Gregorian day was. */
export function gregorianToJulian(day: Day): Day {
  const days = dayNumber(day) - JULIAN_ZERO;
  const era = Math.floor(days / 1461);
  const rest = days - era * 1461;
  const year = Math.floor((rest - Math.floor(rest / 1460)) / 365);
  return monthAndDay(era * 4 + year, rest - 365 * year);
}

/**
 * Days by which a day printed in the Julian calendar comes later than the Gregorian day of the same name: 12 from 1 March 1800 to
 * 28 February 1900, then 13 (arithmetic of the leap years, any century).
 */
export function calendarDifference(printed: Day): number {
  return dayNumber(julianToGregorian(printed)) - dayNumber(printed);
}

function dayOfYear(month: number, day: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
}

function monthAndDay(marchYear: number, day: number): Day {
  const m = Math.floor((5 * day + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: month <= 2 ? marchYear + 1 : marchYear, month, day: day - Math.floor((153 * m + 2) / 5) + 1 };
}

/** Day of the week of a day number. */
export function weekday(number: number): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  return WEEKDAYS[(((number + 3) % 7) + 7) % 7] as Weekday;
}

/** ISO form of a day number: `1918-04-04`; years outside 0 to 9999 with a sign and six digits or more (ISO 8601, 4.3.2). */
export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  const digits = String(Math.abs(year)).padStart(sign === '' ? 4 : 6, '0');
  return `${sign}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
