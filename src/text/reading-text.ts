import type { CorrectionRecord } from '../record/authored.js';
import type { Correction } from '../record/types.js';
import { codePoints, slice } from './code-points.js';

/** A correction as it is written or as it is published. */
export type Repair = CorrectionRecord | Correction;

/** The text to read: the witness with its corrections applied, and the way back from it. */
export interface ReadingText {
  /** The repaired text. Inside a paragraph words are set apart by one blank; paragraphs by one line feed. */
  readonly text: string;
  /** For each code point of `text`, the first code point of the witness that it stands for. */
  readonly toStart: readonly number[];
  /** For each code point of `text`, the code point of the witness after the last one that it stands for. */
  readonly toEnd: readonly number[];
}

/** A stretch of text in code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Cell {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The witness marks no paragraphs. Its full lines hold some 60 characters, so a line of fewer than 50 that closes a
 * sentence is taken to end a paragraph. Only the look of the reading text rests on this; no offset does.
 */
const FULL_LINE = 50;
const SENTENCE_END = /[.!?:]["')*]*(?: ?\*)?$/;

/**
 * Computes the reading text.
 * @param witness the raw text as held
 * @param corrections repairs in code points of the witness, in order and without overlap
 * @throws Error when a correction overlaps the one before it or does not find its words in the witness
 */
export function readingText(witness: string, corrections: readonly Repair[]): ReadingText {
  const points = codePoints(witness);
  const cells: Cell[] = [];
  let at = 0;
  for (const { start, end, found, reading } of corrections) {
    if (start < at) throw new Error(`correction at ${start}: overlaps the one before it`);
    if (slice(points, start, end) !== found) {
      throw new Error(
        `correction at ${start}: the witness has ${JSON.stringify(slice(points, start, end))}, not ${JSON.stringify(found)}`,
      );
    }
    copy(points, at, start, cells);
    for (const char of codePoints(reading)) cells.push({ char, start, end });
    at = end;
  }
  copy(points, at, points.length, cells);
  return fold(cells);
}

function copy(points: readonly string[], from: number, to: number, cells: Cell[]): void {
  for (let i = from; i < to; i += 1) cells.push({ char: points[i] as string, start: i, end: i + 1 });
}

/** Runs of white space become one blank, or one line feed where a paragraph ends. */
function fold(cells: readonly Cell[]): ReadingText {
  const out: Cell[] = [];
  let line = '';
  for (let i = 0; i < cells.length;) {
    const cell = cells[i] as Cell;
    if (!/\s/.test(cell.char)) {
      out.push(cell);
      line += cell.char;
      i += 1;
      continue;
    }
    let j = i;
    let breaks = 0;
    while (j < cells.length && /\s/.test((cells[j] as Cell).char)) {
      if ((cells[j] as Cell).char === '\n') breaks += 1;
      j += 1;
    }
    if (out.length > 0 && j < cells.length) {
      const paragraph = breaks > 0 && SENTENCE_END.test(line.trimEnd()) && line.length < FULL_LINE;
      const heading = breaks > 0 && isHeading(line);
      out.push({ char: paragraph || heading ? '\n' : ' ', start: cell.start, end: (cells[j - 1] as Cell).end });
    }
    line = breaks > 0 ? '' : line + ' ';
    i = j;
  }
  return {
    text: out.map((cell) => cell.char).join(''),
    toStart: out.map((cell) => cell.start),
    toEnd: out.map((cell) => cell.end),
  };
}

/** A chapter heading is a line in capitals, its roman number aside. */
function isHeading(line: string): boolean {
  const letters = line.replace(/[^A-Za-z]/g, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** The stretch of the witness that a stretch of the reading text stands for. */
export function toWitness(reading: ReadingText, span: Span): Span {
  const start = reading.toStart[span.start];
  const end = reading.toEnd[span.end - 1];
  if (start === undefined || end === undefined)
    throw new RangeError(`no such stretch of the reading text: ${span.start}-${span.end}`);
  return { start, end };
}

/** The stretch of the reading text that stands for a stretch of the witness; null where all of it was left out. */
export function toReading(reading: ReadingText, span: Span): Span | null {
  let start = -1;
  let end = -1;
  for (let i = lowerBound(reading.toEnd, span.start + 1); i < reading.toStart.length; i += 1) {
    if ((reading.toStart[i] as number) >= span.end) break;
    if (start < 0) start = i;
    end = i + 1;
  }
  return start < 0 ? null : { start, end };
}

/** First index whose value is at least `least`; `values` never fall. */
function lowerBound(values: readonly number[], least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a stretch of the witness reads like once repaired. */
export function readingOf(reading: ReadingText, span: Span): string {
  const found = toReading(reading, span);
  return found === null ? '' : slice(codePoints(reading.text), found.start, found.end);
}
