/** A judgement with the place it comes from. Nothing else in the package decides how wide a hedge or a date is. */
export interface Judgement<T> {
  readonly value: T;
  readonly source: string;
}

/** How words without figures are bounded. */
export interface VagueWord {
  /** Matches the stated words, lower case. The first row that matches counts. */
  readonly words: string;
  readonly low: number;
  readonly high: number | null;
  readonly source: string;
}

/** All judgements that a comparison rests on. */
export interface RuleSet {
  readonly name: string;
  /** Share by which a figure with "about", "some" reaches down and up (0.1: 90 to 110 for about 100). */
  readonly about: Judgement<number>;
  /** "almost": share of the bound below which it no longer holds (0.8: 24 to 30 for almost 30). */
  readonly almost: Judgement<number>;
  readonly vague: readonly VagueWord[];
  /** Days by which an approximate date (`~`) reaches out, by precision. */
  readonly approximateDays: Judgement<Readonly<Record<'day' | 'month' | 'season' | 'year', number>>>;
  /** First and last share of a period that its beginning, middle and end cover; they overlap. */
  readonly parts: Judgement<Readonly<Record<'beginning' | 'middle' | 'end', readonly [number, number]>>>;
  /** Difference between the calendars, 1 March 1900 to 28 February 2100, in days. */
  readonly calendarShift: Judgement<number>;
  /** Names of ratios of two figures, larger over smaller; the first row that the ratio does not exceed counts. */
  readonly ratioBands: Judgement<readonly (readonly [string, number])[]>;
  /** Names of gaps between two dates in days. */
  readonly gapBands: Judgement<readonly (readonly [string, number])[]>;
}

const OURS = 'Judgement of this project';

/** The rules that the published findings use. */
export const DEFAULT_RULES: RuleSet = {
  name: 'default',
  about: {
    value: 0.1,
    source: `${OURS}: round figures of the period are given to one or two leading digits, so a tenth either way.`,
  },
  almost: { value: 0.8, source: `${OURS}: what falls short by more than a fifth is no longer called almost.` },
  vague: [
    {
      words: '\\btens of thousands\\b',
      low: 20_000,
      high: 99_999,
      source: `${OURS}: a plural is at least two of its kind and less than one of the next.`,
    },
    { words: '\\bhundreds of thousands\\b', low: 200_000, high: 999_999, source: `${OURS}: as for tens of thousands.` },
    {
      words: '\\bhundreds of millions\\b',
      low: 200_000_000,
      high: 999_999_999,
      source: `${OURS}: as for tens of thousands.`,
    },
    { words: '\\bmillions\\b', low: 2_000_000, high: 99_999_999, source: `${OURS}: as for tens of thousands.` },
    {
      words: '\\bthousands\\b',
      low: 2_000,
      high: 99_999,
      source: `${OURS}: as for tens of thousands; writers of the period use it of tens of thousands too.`,
    },
    { words: '\\bhundreds\\b', low: 200, high: 999, source: `${OURS}: as for tens of thousands.` },
    {
      words: '\\bdozens\\b|\\bscores\\b',
      low: 24,
      high: 99,
      source: `${OURS}: at least two dozen or score, fewer than a hundred.`,
    },
    { words: '\\bseveral\\b|\\ba few\\b', low: 2, high: 12, source: `${OURS}: more than one and not above a dozen.` },
    { words: '\\bcouple\\b', low: 2, high: 3, source: `${OURS}: two, loosely.` },
  ],
  approximateDays: {
    value: { day: 3, month: 15, season: 30, year: 183 },
    source: `${OURS}: half a unit of the precision, three days for days.`,
  },
  parts: {
    value: { beginning: [0, 0.4], middle: [0.25, 0.75], end: [0.6, 1] },
    source: `${OURS}: thirds whose edges overlap, since "at the beginning of August" may be the 11th.`,
  },
  calendarShift: {
    value: 13,
    source:
      'Difference of the Julian and Gregorian calendars from 1 March 1900 to 28 February 2100 (arithmetic of the leap years).',
  },
  ratioBands: {
    value: [
      ['within a tenth', 1.1],
      ['up to half as much again', 1.5],
      ['up to threefold', 3],
      ['up to tenfold', 10],
      ['over tenfold', Infinity],
    ],
    source: `${OURS}: steps of roughly half an order of magnitude.`,
  },
  gapBands: {
    value: [
      ['a day', 1],
      ['days', 12],
      ['the calendar difference', 13],
      ['weeks', 60],
      ['months', 365],
      ['over a year', Infinity],
    ],
    source: `${OURS}: units in which a reader speaks of the gap.`,
  },
};

/** Name of the band that a ratio or gap falls into. */
export function bandOf(bands: Judgement<readonly (readonly [string, number])[]>, size: number): string {
  for (const [name, limit] of bands.value) if (size <= limit) return name;
  return 'beyond the table';
}
