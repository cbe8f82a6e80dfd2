import { daysInMonth } from '../value/calendar.js';
import { parseEdtf } from '../value/edtf.js';

/** Says what is wrong with a text that should have a certain form; null when nothing is. */
export type TextForm = (text: string) => string | null;

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/**
 * Characters that change how a text is shown without being seen, or that are no text at all: controls, controls of the
 * direction of writing, separators of lines, invisible blanks, operators, annotations and tags (which can hold a whole
 * sentence that nobody sees), the sign for bytes that could not be read, code points that are never characters, and halves of
 * surrogate pairs. Joiners (U+200C, U+200D) stay allowed, since some scripts are spelled with them.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffd\u{e0000}-\u{e007f}]/u;
/** What a text may hold and still show nothing: white space, fillers, soft hyphens, joiners, selectors, the empty braille cell. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu;
const LINE_FEED = /\n/g;

/** The forms that a schema may ask for by `format`. */
export const TEXT_FORMS = {
  edtf: (text) => {
    try {
      parseEdtf(text);
      return null;
    } catch (error) {
      return `is no date: ${(error as Error).message}`;
    }
  },
  day: (text) => {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    if (year === '') return 'must be a day like 2026-01-31';
    return dayExists(Number(year), Number(month), Number(day)) ? null : `is no day of the calendar: "${text}"`;
  },
  'month-day': (text) => {
    const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
    // A leap year, since 02-29 means the last day of February in any year.
    return dayExists(2000, Number(month), Number(day)) ? null : `must be a month and day like 02-29, found "${text}"`;
  },
  'http-url': (text) =>
    hidden(text) ??
    (/^https?:\/\/[^\s/?#@]+(?:[/?#]|$)/i.test(text) && !/\s/.test(text) && URL.canParse(text)
      ? null
      : 'must be a full address that begins with http:// or https://'),
  id: (text) => (ID.test(text) ? null : 'must be an id: lower-case letters, digits and single hyphens, a letter first'),
  line: (text) => blank(text) ?? hidden(text),
  prose: (text) => blank(text) ?? hidden(text.replace(LINE_FEED, ' ')),
  witness: (text) => hidden(text.replace(LINE_FEED, ' ')),
} as const satisfies Record<string, TextForm>;

/** Name of a form. */
export type TextFormName = keyof typeof TEXT_FORMS;

function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function blank(text: string): string | null {
  if (text === '') return 'is empty: fill it in, or leave the field out where it does not apply';
  return text.replace(UNSEEN, '') === '' ? 'holds nothing but blanks: fill it in, or leave the field out' : null;
}

function hidden(text: string): string | null {
  const [found] = HIDDEN.exec(text) ?? [];
  if (found === undefined) return null;
  const code = (found.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  if (found === '\ufffd') return 'holds U+FFFD, the sign for bytes that could not be read: save the file as UTF-8';
  return `holds the character U+${code}, which is not shown: take it out`;
}
