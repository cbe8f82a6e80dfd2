import { dayNumber, daysInMonth, julianToGregorian, type Day } from './calendar.js';
import type { Span } from './range.js';
import type { RuleSet } from './rules.js';

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

/** An end of an interval or range without a date: `open` (`..`) goes on, `unknown` (nothing written) is not known. */
export type OpenEnd = 'open' | 'unknown';

/** A member of a set: a date, or a range of dates whose ends may be open. */
export interface SetMember {
  readonly from: SimpleDate | OpenEnd;
  readonly to: SimpleDate | OpenEnd;
  readonly range: boolean;
}

/** A parsed EDTF expression. */
export type Edtf =
  | { readonly form: 'date'; readonly date: SimpleDate }
  | { readonly form: 'interval'; readonly from: SimpleDate | OpenEnd; readonly to: SimpleDate | OpenEnd }
  /** `one`: one of the members (`[…]`); `all`: all of them (`{…}`). */
  | { readonly form: 'set'; readonly of: 'one' | 'all'; readonly members: readonly SetMember[] };

const SIMPLE =
  /^(-?\d{4}|\d{3}X|\d{2}XX|Y-?\d{5,9})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?)?([?~%]?)$/;
const FIRST_SEASON = 21;
const LAST_SEASON = 24;

/**
 * Parses EDTF (ISO 8601-2): levels 0 and 1 (days with or without time, months, years, intervals; qualifiers of the whole
 * expression, unspecified digits from the right, seasons, open and unknown ends, years of more than four digits, negative
 * years), and of level 2 the sets with their ranges (`[..1920-10-15]`, `{1918-04-04,1918-04-05}`).
 * @throws Error that says what is wrong, for an impossible date too (29 February 1918)
 */
export function parseEdtf(text: string): Edtf {
  const brackets = text.startsWith('[') ? ']' : text.startsWith('{') ? '}' : null;
  if (brackets !== null) {
    if (!text.endsWith(brackets) || text.length < 3) throw new Error(`"${text}" is no EDTF set: it wants […] or {…}`);
    return {
      form: 'set',
      of: brackets === ']' ? 'one' : 'all',
      members: text
        .slice(1, -1)
        .split(',')
        .map((part) => setMember(part, text)),
    };
  }
  if (text.includes('/')) {
    const parts = text.split('/');
    if (parts.length !== 2) throw new Error(`"${text}" is no EDTF interval: it wants one slash`);
    const [from, to] = [end(parts[0] as string), end(parts[1] as string)];
    inOrder(from, to, text);
    return { form: 'interval', from, to };
  }
  return { form: 'date', date: simple(text) };
}

function end(text: string): SimpleDate | OpenEnd {
  return text === '..' ? 'open' : text === '' ? 'unknown' : simple(text);
}

function setMember(part: string, whole: string): SetMember {
  const dots = part.indexOf('..');
  if (dots < 0) return { from: simple(part), to: simple(part), range: false };
  const [left, right] = [part.slice(0, dots), part.slice(dots + 2)];
  const from = left === '' ? 'open' : simple(left);
  const to = right === '' ? 'open' : simple(right);
  inOrder(from, to, whole);
  return { from, to, range: true };
}

/** Ends are in order when the first begins no later than the second ends. */
function inOrder(from: SimpleDate | OpenEnd, to: SimpleDate | OpenEnd, text: string): void {
  if (typeof from === 'string' && typeof to === 'string')
    throw new Error(`"${text}" is open at both ends and says nothing`);
  if (typeof from === 'string' || typeof to === 'string') return;
  if (calendarDays(from).low > calendarDays(to).high) throw new Error(`"${text}" ends before it begins`);
}

function simple(text: string): SimpleDate {
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
  if (time !== null) {
    if (day === null || day === 'XX') throw new Error(`"${text}" gives a time without a day`);
    if (Number(time.slice(1, 3)) > 24 || Number(time.slice(4, 6)) > 59 || Number(time.slice(7, 9)) > 60)
      throw new Error(`"${text}" has no such time of day`);
  }
  if (year.startsWith('Y') && month !== null)
    throw new Error(`"${text}" gives a month to a year of more than four digits`);
  if (month === null) return { year, month, day, time, qualifier };
  if (/^\d{2,3}X/.test(year) && month !== 'XX')
    throw new Error(`"${text}" gives a month to a year that is not fully known`);
  if (month === 'XX') {
    if (day !== null && day !== 'XX') throw new Error(`"${text}" gives a day to a month that is not known`);
    return { year, month, day, time, qualifier };
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
  return { year, month, day, time, qualifier };
}

/** Writes a parsed expression back; `printEdtf(parseEdtf(text)) === text`. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.form === 'date') return printSimple(edtf.date);
  if (edtf.form === 'interval') return `${printEnd(edtf.from, '..')}/${printEnd(edtf.to, '..')}`;
  const members = edtf.members.map(({ from, to, range }) =>
    range ? `${printEnd(from, '')}..${printEnd(to, '')}` : printEnd(from, ''),
  );
  return edtf.of === 'one' ? `[${members.join(',')}]` : `{${members.join(',')}}`;
}

function printEnd(at: SimpleDate | OpenEnd, open: string): string {
  return typeof at === 'string' ? (at === 'open' ? open : '') : printSimple(at);
}

function printSimple({ year, month, day, time, qualifier }: SimpleDate): string {
  return (
    [year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])].join('-') + (time ?? '') + qualifier
  );
}

/** Days of the northern seasons to the letter: whole months. A rule set may allow more round them, never less. */
export const SEASON_MONTHS = {
  '21': { from: '03-01', to: '05-31' },
  '22': { from: '06-01', to: '08-31' },
  '23': { from: '09-01', to: '11-30' },
  '24': { from: '12-01', to: '02-29' },
} as const satisfies RuleSet['seasons']['value'];

/**
 * The days of a simple date, as day numbers: those that it names, and those that the seasons of a rule set allow (null: no more). Read in the
 * Julian calendar, a day or a month gives the days that it truly was; anything longer stays as printed.
 */
export function dateDays(
  date: SimpleDate,
  seasons: RuleSet['seasons'] | null,
  reckoning: 'gregorian' | 'julian' = 'gregorian',
): { core: Span; reach: Span } {
  const precision = simplePrecision(date);
  const core = reckoning === 'julian' && isShiftable(precision) ? julianDays(date) : calendarDays(date);
  if (precision !== 'season' || seasons === null) return { core, reach: core };
  const allowed = seasonDays(Number(date.year), seasons.value[date.month as SeasonCode]);
  return { core, reach: { low: Math.min(core.low, allowed.low), high: Math.max(core.high, allowed.high) } };
}

/** Whether a date is precise enough for the difference of the calendars to matter: a day or a month. */
export function isShiftable(precision: Precision): boolean {
  return precision === 'day' || precision === 'month';
}

type SeasonCode = keyof RuleSet['seasons']['value'];

function seasonDays(year: number, edges: { readonly from: string; readonly to: string }): Span {
  // A last day before the first one lies in the next year; "02-29" means the last day of February in any year.
  const on = (y: number, edge: string): number => {
    const [month, day] = edge.split('-').map(Number) as [number, number];
    return dayNumber({ year: y, month, day: Math.min(day, daysInMonth(y, month)) });
  };
  return { low: on(year, edges.from), high: on(edges.to < edges.from ? year + 1 : year, edges.to) };
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

/** The days that a date names to the letter. */
function calendarDays(date: SimpleDate): Span {
  const [first, last] = years(date.year);
  const precision = simplePrecision(date);
  if (precision === 'season') return seasonDays(first, SEASON_MONTHS[date.month as SeasonCode]);
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

/** What a simple date is precise to. */
export function simplePrecision({ year, month, day }: SimpleDate): Exclude<Precision, 'range'> {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === null || month === 'XX') return 'year';
  if (Number(month) >= FIRST_SEASON) return 'season';
  return day === null || day === 'XX' ? 'month' : 'day';
}
