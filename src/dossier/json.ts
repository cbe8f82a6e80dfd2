/** A text read as JSON, or the first thing that keeps it from being read. */
export type ParsedJson = { readonly value: unknown } | { readonly fault: JsonFault };

/** Where and why a text is no JSON that means one thing only. */
export interface JsonFault {
  /** Line and column from 1; columns count code points. */
  readonly line: number;
  readonly column: number;
  /** Place in the list that the text holds, from 1; null outside of a list. */
  readonly record: number | null;
  readonly found: string;
}

/** Deeper nesting is no record of ours, and would exhaust the stack of whoever walks it. */
const DEEPEST = 64;
/** Digits that a double holds whatever they are (IEEE 754 binary64). */
const DIGITS_HELD = 15;

/**
 * Parses JSON (RFC 8259) as `JSON.parse` does, but refuses keys written twice in one object, numbers that would be changed
 * by reading them, and nesting deeper than 64. Faults have their place, which `JSON.parse` gives for some texts only.
 */
export function parseJson(text: string): ParsedJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: scan(text) ?? { line: 1, column: 1, record: null, found: (error as Error).message } };
  }
  // The scan is exact and slow. It is needed where keys went lost by parsing, or a number may have been changed.
  const tokens = text.match(TOKENS) ?? [];
  const suspect = tokens.some((token) => !token.startsWith('"'));
  const written = tokens.reduce((count, token) => (token.endsWith(':') ? count + 1 : count), 0);
  const found = suspect || written !== keysIn(value, 0) ? scan(text) : null;
  return found === null ? { value } : { fault: found };
}

/** In valid JSON: every text, with the colon that makes it a key; and numbers of many digits or with an exponent. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|\d[\d.]{15}|\d[eE]/g;

/** How many keys a value holds; NaN where it is nested too deep. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === DEEPEST) return NaN;
  const inner = Object.values(value).reduce((count: number, held) => count + keysIn(held, depth + 1), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

/** A text without fault, at the speed of the regular-expression engine; what it does not match is gone through by steps. */
const STRING = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\p{Cc}]*)*"/uy;
const LITERAL = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

class Stop extends Error {
  constructor(
    readonly at: number,
    readonly found: string,
  ) {
    super(found);
  }
}

/** The first fault of a text, in one pass. */
function scan(text: string): JsonFault | null {
  let at = 0;
  let depth = 0;
  let record: number | null = null;

  const blank = (): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  };
  const expect = (code: number, what: string): void => {
    blank();
    if (text.charCodeAt(at) !== code) throw new Stop(at, `expected ${what}, found ${shown(text, at)}`);
    at += 1;
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const met = pattern.exec(text)?.[0];
    if (met === undefined) return null;
    at += met.length;
    return met;
  };
  const string = (): string => {
    const whole = match(STRING);
    if (whole !== null) return whole;
    const start = at;
    expect(QUOTE, 'a text in double quotes');
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (Number.isNaN(code)) throw new Stop(start, 'a text that is never closed by a double quote');
      if (code < 32) throw new Stop(at, `a control character or line break inside a text (${hex(code)})`);
      if (code !== BACKSLASH) at += 1;
      else if (match(ESCAPE) === null) throw new Stop(at, `no escape sequence of JSON: ${shown(text, at)}`);
    }
    at += 1;
    return text.slice(start, at);
  };
  const inside = (close: number, what: string, item: (place: number) => void): void => {
    at += 1;
    depth += 1;
    if (depth > DEEPEST) throw new Stop(at - 1, `nested deeper than ${DEEPEST} levels`);
    blank();
    if (text.charCodeAt(at) === close) at += 1;
    else
      for (let place = 1; ; place += 1) {
        item(place);
        blank();
        const code = text.charCodeAt(at);
        if (code !== COMMA && code !== close) throw new Stop(at, `expected ${what}, found ${shown(text, at)}`);
        at += 1;
        if (code === close) break;
        blank();
        if (text.charCodeAt(at) === close) throw new Stop(at, 'a comma with nothing behind it');
      }
    depth -= 1;
  };
  const value = (): void => {
    blank();
    const code = text.charCodeAt(at);
    if (code === QUOTE) string();
    else if (code === OPEN) {
      const keys = new Set<string>();
      inside(CLOSE, 'a comma or }', () => {
        blank();
        const start = at;
        const raw = string();
        const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
        if (keys.has(key)) throw new Stop(start, `the key ${JSON.stringify(key)} is written twice in one object`);
        keys.add(key);
        expect(COLON, 'a colon');
        value();
      });
    } else if (code === OPEN_LIST) {
      const outermost = depth === 0;
      inside(CLOSE_LIST, 'a comma or ]', (place) => {
        if (outermost) record = place;
        value();
      });
      if (outermost) record = null;
    } else {
      const start = at;
      if (match(LITERAL) !== null) return;
      const number = match(NUMBER);
      if (number === null) throw new Stop(start, `expected a value, found ${shown(text, start)}`);
      if (!holds(number)) throw new Stop(start, `the number ${number} cannot be held without changing it`);
    }
  };

  try {
    value();
    blank();
    if (at < text.length) throw new Stop(at, `expected the end, found ${shown(text, at)}`);
    return null;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ...place(text, error.at), record, found: error.found };
  }
}

function holds(number: string): boolean {
  const digits = number
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length <= DIGITS_HELD && Number.isFinite(Number(number)) && (digits === '' || Number(number) !== 0);
}

function shown(text: string, at: number): string {
  const point = text.codePointAt(at);
  if (point === undefined) return 'the end of the file';
  return point < 32 || (point >= 127 && point < 160) ? hex(point) : JSON.stringify(String.fromCodePoint(point));
}

function hex(point: number): string {
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

function place(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: [...(before.at(-1) as string)].length + 1 };
}
