import { namedDays } from './simple-days.js';
import { parseSimple, printSimple, simplePrecision, type SimpleDate } from './simple-date.js';

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

/**
 * Parses EDTF (ISO 8601-2): levels 0 and 1 (days with or without time, months, years, intervals; qualifiers of the whole
 * expression, unspecified digits from the right, seasons, open and unknown ends, years of more than four digits, negative
 * years), and of level 2 the sets with their ranges (`[..1920-10-15]`, `{1918-04-04,1918-04-05}`). A time of day stands with
 * a single day only, as the standard has it.
 * @throws Error that says what is wrong, for an impossible date too (29 February 1918)
 */
export function parseEdtf(text: string): Edtf {
  const brackets = text.startsWith('[') ? ']' : text.startsWith('{') ? '}' : null;
  if (brackets !== null) {
    if (!text.endsWith(brackets) || text.length < 3) throw new Error(`"${text}" is no EDTF set: it wants […] or {…}`);
    const parts = text.slice(1, -1).split(',');
    return { form: 'set', of: brackets === ']' ? 'one' : 'all', members: parts.map((part) => setMember(part, text)) };
  }
  if (text.includes('/')) {
    const parts = text.split('/');
    if (parts.length !== 2) throw new Error(`"${text}" is no EDTF interval: it wants one slash`);
    const [from, to] = parts.map((part) =>
      part === '..' ? 'open' : part === '' ? 'unknown' : timeless(part, text),
    ) as [SimpleDate | OpenEnd, SimpleDate | OpenEnd];
    inOrder(from, to, text);
    return { form: 'interval', from, to };
  }
  return { form: 'date', date: parseSimple(text) };
}

function setMember(part: string, whole: string): SetMember {
  const dots = part.indexOf('..');
  if (dots < 0) {
    const date = timeless(part, whole);
    return { from: date, to: date, range: false };
  }
  const [from, to] = [part.slice(0, dots), part.slice(dots + 2)].map((end) =>
    end === '' ? 'open' : timeless(end, whole),
  ) as [SimpleDate | 'open', SimpleDate | 'open'];
  inOrder(from, to, whole);
  if (from !== 'open' && to !== 'open' && simplePrecision(from) !== simplePrecision(to))
    throw new Error(`"${whole}": two dots join two years, two months or two days`);
  return { from, to, range: true };
}

function timeless(text: string, whole: string): SimpleDate {
  const date = parseSimple(text);
  if (date.time !== null) throw new Error(`"${whole}" gives a time of day inside an interval or a set`);
  return date;
}

/** Ends are in order when the first begins no later than the second ends. */
function inOrder(from: SimpleDate | OpenEnd, to: SimpleDate | OpenEnd, text: string): void {
  if (typeof from === 'string' && typeof to === 'string')
    throw new Error(`"${text}" is open at both ends and says nothing`);
  if (typeof from === 'string' || typeof to === 'string') return;
  if (namedDays(from).low > namedDays(to).high) throw new Error(`"${text}" ends before it begins`);
}

/** The dates that an expression names, in its order; a member of a set that is no range counts once. */
export function simpleDates(edtf: Edtf): SimpleDate[] {
  if (edtf.form === 'date') return [edtf.date];
  const ends =
    edtf.form === 'interval'
      ? [edtf.from, edtf.to]
      : edtf.members.flatMap(({ from, to, range }) => (range ? [from, to] : [from]));
  return ends.filter((end): end is SimpleDate => typeof end !== 'string');
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
