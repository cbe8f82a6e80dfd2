import { codePoints } from '../text/code-points.js';

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
export const DEEPEST = 64;
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

/** The first fault of a text, in one pass. */
export function scanJson(text: string): JsonFault | null {
  let at = 0;
  let depth = 0;
  let record: number | null = null;
  const met: JsonFault[] = [];

  const stop = (where: number, found: string): never => {
    met.push({ ...place(text, where), record, found });
    throw new Error(found);
  };
  const blank = (): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  };
  const expect = (code: number, what: string): void => {
    blank();
    if (text.charCodeAt(at) !== code) stop(at, `expected ${what}, found ${shown(text, at)}`);
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
      if (Number.isNaN(code)) stop(start, 'a text that is never closed by a double quote');
      if (code < 32) stop(at, `a control character or line break inside a text (${hex(code)})`);
      if (code !== BACKSLASH) at += 1;
      else if (match(ESCAPE) === null) stop(at, `no escape sequence of JSON: ${shown(text, at)}`);
    }
    at += 1;
    return text.slice(start, at);
  };
  const inside = (close: number, what: string, item: (place: number) => void): void => {
    at += 1;
    depth += 1;
    if (depth > DEEPEST) stop(at - 1, `nested deeper than ${DEEPEST} levels`);
    blank();
    if (text.charCodeAt(at) === close) at += 1;
    else
      for (let place = 1; ; place += 1) {
        item(place);
        blank();
        const code = text.charCodeAt(at);
        if (code !== COMMA && code !== close) stop(at, `expected ${what}, found ${shown(text, at)}`);
        at += 1;
        if (code === close) break;
        blank();
        if (text.charCodeAt(at) === close) stop(at, 'a comma with nothing behind it');
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
        if (keys.has(key)) stop(start, `the key ${JSON.stringify(key)} is written twice in one object`);
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
      if (number === null) return stop(start, `expected a value, found ${shown(text, start)}`);
      if (!holds(number)) stop(start, `the number ${number} cannot be held without changing it`);
    }
  };

  try {
    value();
    blank();
    if (at < text.length) stop(at, `expected the end, found ${shown(text, at)}`);
    return null;
  } catch (error) {
    const [fault] = met;
    if (fault === undefined) throw error;
    return fault;
  }
}

/** Whether a number is written again as it was read. */
function holds(number: string): boolean {
  const value = Number(number);
  return Number.isFinite(value) && decimal(String(value)) === decimal(number);
}

/** A decimal number without what can be written in several ways: its significant digits, and the power of ten of the last one. */
function decimal(number: string): string {
  const [, whole = '', fraction = '', power = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  return significant === ''
    ? '0'
    : `${significant}e${Number(power) - fraction.length + digits.length - significant.length}`;
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
  return { line: before.length, column: codePoints(before.at(-1) as string).length + 1 };
}
