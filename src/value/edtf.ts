import { dayNumber, daysInMonth } from './calendar.js';

/** What one simple EDTF expression is precise to. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'range';

/** A year, month, season or day with its qualifiers. */
export interface SimpleDate {
  readonly year: string;
  readonly rest: string;
  readonly qualifier: '' | '?' | '~' | '%';
}

/** A parsed EDTF expression. `null` ends are open. */
export type Edtf =
  | { readonly form: 'date'; readonly date: SimpleDate }
  | { readonly form: 'interval'; readonly from: SimpleDate | null; readonly to: SimpleDate | null }
  | { readonly form: 'set'; readonly members: readonly SetMember[] };

/** One member of a `[…]` set: a date, or a range whose ends may be open. */
export type SetMember = { readonly from: SimpleDate | null; readonly to: SimpleDate | null; readonly range: boolean };

const SIMPLE = /^(\d{3}X|\d{4})((?:-\d{2}){0,2})([?~%]?)$/;

/**
 * Months of the seasons of the northern hemisphere, with edges that overlap by half a month, since authors do not agree
 * where spring ends. Winter is named after the year in which it begins. First month and day to last month and day.
 */
export const SEASONS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '21': [3, 1, 6, 15],
  '22': [6, 1, 9, 15],
  '23': [9, 1, 12, 15],
  '24': [12, 1, 15, 15], // month 15: March of the next year
};

/**
 * Parses EDTF: level 0 days, months, years; level 1 qualifiers, seasons, `X` for a year's last digit, open intervals;
 * and the one-of sets of level 2 (`[..1920-10-15]`, `[1918-04-04,1918-04-05]`).
 * @throws Error that says what is wrong, for an impossible date too (29 February 1918)
 */
export function parseEdtf(text: string): Edtf {
  if (text.startsWith('[')) {
    if (!text.endsWith(']') || text.length < 3) throw new Error(`"${text}" is no EDTF set: it wants […]`);
    return {
      form: 'set',
      members: text
        .slice(1, -1)
        .split(',')
        .map((part) => setMember(part, text)),
    };
  }
  if (text.includes('/')) {
    const parts = text.split('/');
    if (parts.length !== 2) throw new Error(`"${text}" is no EDTF interval: it wants one slash`);
    const from = openEnd(parts[0] as string);
    const to = openEnd(parts[1] as string);
    if (from === null && to === null) throw new Error(`"${text}" is open at both ends and says nothing`);
    inOrder(from, to, text);
    return { form: 'interval', from, to };
  }
  return { form: 'date', date: simple(text) };
}

function openEnd(text: string): SimpleDate | null {
  return text === '..' ? null : simple(text);
}

function setMember(part: string, whole: string): SetMember {
  const dots = part.indexOf('..');
  if (dots < 0) return { from: simple(part), to: simple(part), range: false };
  const left = part.slice(0, dots);
  const right = part.slice(dots + 2);
  if (left === '' && right === '') throw new Error(`"${whole}" is open at both ends and says nothing`);
  const from = left === '' ? null : simple(left);
  const to = right === '' ? null : simple(right);
  inOrder(from, to, whole);
  return { from, to, range: true };
}

function inOrder(from: SimpleDate | null, to: SimpleDate | null, text: string): void {
  if (from && to && simpleDays(from).start > simpleDays(to).end) throw new Error(`"${text}" ends before it begins`);
}

function simple(text: string): SimpleDate {
  const match = SIMPLE.exec(text);
  if (!match)
    throw new Error(
      `"${text}" is no EDTF date: write 1918, 1918-04, 1918-21 (spring) or 1918-04-04, with ? ~ or % behind it if need be`,
    );
  const [, year, rest, qualifier] = match as unknown as [string, string, string, SimpleDate['qualifier']];
  const [month, day] = rest.slice(1).split('-');
  if (rest !== '') {
    if (year.endsWith('X')) throw new Error(`"${text}" gives a month to a year that is not fully known`);
    const number = Number(month);
    if (SEASONS[month as string]) {
      if (day !== undefined) throw new Error(`"${text}" gives a day to a season`);
    } else if (number < 1 || number > 12) throw new Error(`"${text}" has no month ${month}`);
    else if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), number))) {
      throw new Error(
        `"${text}" is an impossible date: month ${month} of ${year} has ${daysInMonth(Number(year), number)} days`,
      );
    }
  }
  return { year, rest, qualifier };
}

/** Writes a parsed expression back; `printEdtf(parseEdtf(text)) === text`. */
export function printEdtf(edtf: Edtf): string {
  const print = (date: SimpleDate | null): string => (date ? date.year + date.rest + date.qualifier : '');
  if (edtf.form === 'date') return print(edtf.date);
  if (edtf.form === 'interval') return `${print(edtf.from) || '..'}/${print(edtf.to) || '..'}`;
  return `[${edtf.members.map(({ from, to, range }) => (range ? `${print(from)}..${print(to)}` : print(from))).join(',')}]`;
}

/** First and last day of a simple date, as day numbers. */
export function simpleDays({ year, rest }: SimpleDate): { start: number; end: number } {
  if (year.endsWith('X')) {
    const first = Number(year.slice(0, 3)) * 10;
    return {
      start: dayNumber({ year: first, month: 1, day: 1 }),
      end: dayNumber({ year: first + 9, month: 12, day: 31 }),
    };
  }
  const y = Number(year);
  if (rest === '')
    return { start: dayNumber({ year: y, month: 1, day: 1 }), end: dayNumber({ year: y, month: 12, day: 31 }) };
  const [month, day] = rest.slice(1).split('-') as [string, string | undefined];
  const season = SEASONS[month];
  if (season) {
    const [m1, d1, m2, d2] = season;
    const last = m2 > 12 ? { year: y + 1, month: m2 - 12, day: d2 } : { year: y, month: m2, day: d2 };
    return { start: dayNumber({ year: y, month: m1, day: d1 }), end: dayNumber(last) };
  }
  const m = Number(month);
  if (day === undefined)
    return {
      start: dayNumber({ year: y, month: m, day: 1 }),
      end: dayNumber({ year: y, month: m, day: daysInMonth(y, m) }),
    };
  const exact = dayNumber({ year: y, month: m, day: Number(day) });
  return { start: exact, end: exact };
}

/** What a simple date is precise to. */
export function simplePrecision({ year, rest }: SimpleDate): Precision {
  if (year.endsWith('X')) return 'decade';
  if (rest === '') return 'year';
  if (rest.length === 6) return 'day';
  return SEASONS[rest.slice(1)] ? 'season' : 'month';
}
