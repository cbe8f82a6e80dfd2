import { dayNumber, daysInMonth } from './calendar.js';
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

/** Ends are in order when the first can begin no later than the second can end, each taken as widely as the calendar has it. */
function inOrder(from: SimpleDate | OpenEnd, to: SimpleDate | OpenEnd, text: string): void {
  if (typeof from === 'string' && typeof to === 'string')
    throw new Error(`"${text}" is open at both ends and says nothing`);
  if (typeof from === 'string' || typeof to === 'string') return;
  if (calendarDays(from).start > calendarDays(to).end) throw new Error(`"${text}" ends before it begins`);
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

/** First and last day of a simple date, as day numbers; seasons by the table of a rule set. */
export function simpleDays(date: SimpleDate, seasons: RuleSet['seasons']): { start: number; end: number } {
  const edges = simplePrecision(date) === 'season' ? seasons.value[date.month as SeasonCode] : null;
  if (edges === null) return calendarDays(date);
  const year = Number(date.year);
  const [from, to] = [edges.from, edges.to].map((edge) => edge.split('-').map(Number)) as [
    [number, number],
    [number, number],
  ];
  const last = edges.to < edges.from ? year + 1 : year;
  // "02-29" means the last day of February in any year.
  const on = (y: number, [month, day]: [number, number]): number =>
    dayNumber({ year: y, month, day: Math.min(day, daysInMonth(y, month)) });
  return { start: on(year, from), end: on(last, to) };
}

type SeasonCode = keyof RuleSet['seasons']['value'];

/** Days of anything but a season by the calendar; a season is taken as the year and the next winter, which only orders ends. */
function calendarDays(date: SimpleDate): { start: number; end: number } {
  const [first, last] = years(date.year);
  const precision = simplePrecision(date);
  if (precision === 'season')
    return {
      start: dayNumber({ year: first, month: 1, day: 1 }),
      end: dayNumber({ year: last + 1, month: 12, day: 31 }),
    };
  const month = precision === 'month' || precision === 'day' ? Number(date.month) : null;
  const day = precision === 'day' ? Number(date.day) : null;
  return {
    start: dayNumber({ year: first, month: month ?? 1, day: day ?? 1 }),
    end: dayNumber({ year: last, month: month ?? 12, day: day ?? daysInMonth(last, month ?? 12) }),
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
