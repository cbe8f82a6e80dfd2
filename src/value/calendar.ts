/** Days are counted as whole numbers from 1 January 1970 (day 0) in the proleptic Gregorian calendar; no clock or time zone takes part. */

/** A calendar day. `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const JULIAN_DAY_OF_1970 = 2440588;

/** True for Gregorian leap years. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Length of a Gregorian month in days (28 to 31); 0 for a month outside 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Day number of a Gregorian day. Formula: Richards, in Explanatory Supplement to the Astronomical Almanac (3rd ed.), 15.11. */
export function dayNumber({ year, month, day }: Day): number {
  const a = Math.trunc((month - 14) / 12);
  return (
    Math.floor((1461 * (year + 4800 + a)) / 4) +
    Math.floor((367 * (month - 2 - 12 * a)) / 12) -
    Math.floor((3 * Math.floor((year + 4900 + a) / 100)) / 4) +
    day -
    32075 -
    JULIAN_DAY_OF_1970
  );
}

/** Gregorian day of a day number. */
export function dayOf(number: number): Day {
  return fromJulianDay(number + JULIAN_DAY_OF_1970, true);
}

/** Gregorian day on which a day of the Julian calendar (Old Style) fell. */
export function julianToGregorian({ year, month, day }: Day): Day {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return fromJulianDay(day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083, true);
}

/** Day of the Julian calendar (Old Style) that a Gregorian day was. */
export function gregorianToJulian(day: Day): Day {
  return fromJulianDay(dayNumber(day) + JULIAN_DAY_OF_1970, false);
}

function fromJulianDay(julianDay: number, gregorian: boolean): Day {
  let f = julianDay + 1401;
  if (gregorian) f += Math.floor((Math.floor((4 * julianDay + 274277) / 146097) * 3) / 4) - 38;
  const e = 4 * f + 3;
  const h = 5 * Math.floor((((e % 1461) + 1461) % 1461) / 4) + 2;
  const day = Math.floor((h % 153) / 5) + 1;
  const month = ((Math.floor(h / 153) + 2) % 12) + 1;
  return { year: Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12), month, day };
}

/** ISO form of a day number: `1918-04-04`. */
export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
