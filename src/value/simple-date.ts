import { daysInMonth } from './calendar.js';
import { checkTime } from './time-of-day.js';

/** What one simple EDTF expression is precise to. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'range';

/** A year, month, season or day. Digits that the expression leaves open stand as `X`. */
export interface SimpleDate {
  /** `1918`, `191X`, `19XX`, `-0044`, or `Y170000` for years of more than four digits. */
  readonly year: string;
  /** `01` to `12`, a season `21` to `24`, `XX`, or null. */
  readonly month: string | null;
  /** `01` to `31`, `XX`, or null. */
  readonly day: string | null;
  /** `T23:20:30Z`, kept as written; a time never narrows the day. Null without one. */
  readonly time: string | null;
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier: '' | '?' | '~' | '%';
}

const SIMPLE = /^(-?\d{4}|\d{3}X|\d{2}XX|Y-?\d+)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(T[^?~%]*)?([?~%]?)$/;
const FIRST_SEASON = 21;
const LAST_SEASON = 24;

/**
 * Parses one simple date, a year, month, season or day with or without a time of day.
 * @throws Error that says what is wrong, for an impossible date too (29 February 1918)
 */
export function parseSimple(text: string): SimpleDate {
  const match = SIMPLE.exec(text);
  if (!match)
    throw new Error(
      `"${text}" is no EDTF date: write 1918, 1918-04, 1918-21 (spring) or 1918-04-04, with ? ~ or % behind it if need be`,
    );
  const [, year, month = null, day = null, time = null, qualifier] = match as unknown as [
    string,
    string,
    string | undefined,
    string | undefined,
    string | undefined,
    SimpleDate['qualifier'],
  ];
  const date = { year, month, day, time, qualifier };
  checkYear(date, text);
  if (time !== null) {
    if (day === null || day === 'XX') throw new Error(`"${text}" gives a time without a day`);
    checkTime(time, text);
  }
  checkMonth(date, text);
  return date;
}

function checkYear({ year, month }: SimpleDate, text: string): void {
  if (year === '-0000') throw new Error(`"${text}" has the year minus zero: the year before 1 is 0000`);
  if (!year.startsWith('Y')) return;
  if (!/^Y-?[1-9]\d{4,8}$/.test(year))
    throw new Error(`"${text}" has no such year: Y stands before years of five to nine digits, the first not 0`);
  if (month !== null) throw new Error(`"${text}" gives a month to a year of more than four digits`);
}

function checkMonth({ year, month, day }: SimpleDate, text: string): void {
  if (month === null) return;
  if (/^\d{2,3}X/.test(year) && month !== 'XX')
    throw new Error(`"${text}" gives a month to a year that is not fully known`);
  if (month === 'XX') {
    if (day !== null && day !== 'XX') throw new Error(`"${text}" gives a day to a month that is not known`);
    return;
  }
  const number = Number(month);
  if (number >= FIRST_SEASON && number <= LAST_SEASON) {
    if (day !== null) throw new Error(`"${text}" gives a day to a season`);
  } else if (number < 1 || number > 12) throw new Error(`"${text}" has no month ${month}`);
  else if (day !== null && day !== 'XX') {
    const length = daysInMonth(Number(year), number);
    if (Number(day) < 1 || Number(day) > length)
      throw new Error(`"${text}" is an impossible date: month ${month} of ${year} has ${length} days`);
  }
}

/** Writes a simple date back as it was parsed. */
export function printSimple({ year, month, day, time, qualifier }: SimpleDate): string {
  return (
    [year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])].join('-') + (time ?? '') + qualifier
  );
}

/** What a simple date is precise to. */
export function simplePrecision({ year, month, day }: SimpleDate): Exclude<Precision, 'range'> {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === null || month === 'XX') return 'year';
  if (Number(month) >= FIRST_SEASON) return 'season';
  return day === null || day === 'XX' ? 'month' : 'day';
}
