import type { RuleSet } from '../record/types.js';

export type { Band, RuleSet, VagueWord } from '../record/types.js';

const OURS = 'Judgement of this project';
const PLURAL = `${OURS}: a plural is at least two of its kind and less than one of the next.`;

/** The rules that the published findings use. Nothing else in the package decides how wide a hedge, a word or a date is. */
export const DEFAULT_RULES: RuleSet = {
  name: 'default',
  description: 'What a careful reader of the period would allow a hedge to cover.',
  about: {
    value: 0.1,
    source: `${OURS}: round figures of the period are given to one or two leading digits, so a tenth either way.`,
  },
  some: { value: 0.1, source: `${OURS}: used of estimates like "about".` },
  over: { value: null, source: `${OURS}: the word gives no upper bound.` },
  almost: { value: 0.8, source: `${OURS}: what falls short by more than a fifth is no longer called almost.` },
  vague: [
    { words: ['tens of thousands'], low: 20_000, high: 99_999, source: PLURAL },
    { words: ['hundreds of thousands'], low: 200_000, high: 999_999, source: PLURAL },
    { words: ['hundreds of millions'], low: 200_000_000, high: 999_999_999, source: PLURAL },
    { words: ['millions'], low: 2_000_000, high: 99_999_999, source: PLURAL },
    {
      words: ['thousands'],
      low: 2_000,
      high: 99_999,
      source: `${PLURAL} Writers of the period use it of tens of thousands too.`,
    },
    { words: ['hundreds'], low: 200, high: 999, source: PLURAL },
    {
      words: ['dozens', 'scores'],
      low: 24,
      high: 99,
      source: `${OURS}: at least two dozen or score, fewer than a hundred.`,
    },
    { words: ['several', 'a few'], low: 2, high: 12, source: `${OURS}: more than one and not above a dozen.` },
    { words: ['couple'], low: 2, high: 3, source: `${OURS}: two, loosely.` },
  ],
  approximate_days: {
    value: { day: 3, month: 15, season: 30, year: 183 },
    source: `${OURS}: half a unit of the precision, three days for days.`,
  },
  date_tolerance: { value: 0, source: `${OURS}: two days are two days; "night of" covers the next morning by itself.` },
  seasons: {
    value: {
      '21': { from: '03-01', to: '06-15' },
      '22': { from: '06-01', to: '09-15' },
      '23': { from: '09-01', to: '12-15' },
      '24': { from: '12-01', to: '03-15' },
    },
    source: `${OURS}: months of the northern seasons, with edges that overlap by half a month, since authors do not agree where spring ends.`,
  },
  parts: {
    value: {
      beginning: { from: 0, to: 0.4 },
      middle: { from: 0.25, to: 0.75 },
      end: { from: 0.6, to: 1 },
    },
    source: `${OURS}: thirds whose edges overlap, since "at the beginning of August" may be the 11th.`,
  },
  calendar_shift: {
    value: 13,
    source:
      'Difference of the Julian and Gregorian calendars from 1 March 1900 to 28 February 2100 (arithmetic of the leap years).',
  },
  ratio_bands: {
    value: [
      { name: 'within a tenth', up_to: 1.1 },
      { name: 'up to half as much again', up_to: 1.5 },
      { name: 'up to threefold', up_to: 3 },
      { name: 'up to tenfold', up_to: 10 },
      { name: 'over tenfold', up_to: null },
    ],
    source: `${OURS}: steps of roughly half an order of magnitude.`,
  },
  gap_bands: {
    value: [
      { name: 'a day', up_to: 1 },
      { name: 'days', up_to: 12 },
      { name: 'the calendar difference', up_to: 13 },
      { name: 'weeks', up_to: 60 },
      { name: 'months', up_to: 365 },
      { name: 'over a year', up_to: null },
    ],
    source: `${OURS}: units in which a reader speaks of the gap.`,
  },
};

const LETTER = 'Bound of the reading: the words taken to the letter';
/** Hedges add nothing, vague words give no figure, seasons and parts do not overlap. */
export const STRICT_RULES: RuleSet = {
  ...DEFAULT_RULES,
  name: 'strict',
  description:
    'The words to the letter: hedges add nothing, vague words give no figure, seasons and parts have sharp edges.',
  about: { value: 0, source: `${LETTER}.` },
  some: { value: 0, source: `${LETTER}.` },
  over: { value: 1, source: `${LETTER}: of twice as many nobody says "over".` },
  almost: { value: 0.9, source: `${LETTER}: within a tenth.` },
  vague: [],
  approximate_days: { value: { day: 0, month: 0, season: 0, year: 0 }, source: `${LETTER}.` },
  seasons: {
    value: {
      '21': { from: '03-01', to: '05-31' },
      '22': { from: '06-01', to: '08-31' },
      '23': { from: '09-01', to: '11-30' },
      '24': { from: '12-01', to: '02-29' },
    },
    source: `${LETTER}: whole months (the meteorological seasons).`,
  },
  parts: {
    value: {
      beginning: { from: 0, to: 1 / 3 },
      middle: { from: 1 / 3, to: 2 / 3 },
      end: { from: 2 / 3, to: 1 },
    },
    source: `${LETTER}: thirds.`,
  },
};

const WIDE = 'Bound of the reading: what a charitable reader would still let pass';
/** Everything as wide as a charitable reader would allow; what conflicts here conflicts for everybody. */
export const GENEROUS_RULES: RuleSet = {
  ...DEFAULT_RULES,
  name: 'generous',
  description: 'As wide as a charitable reader would allow; what conflicts here conflicts for everybody.',
  about: { value: 0.25, source: `${WIDE}.` },
  some: { value: 0.25, source: `${WIDE}.` },
  almost: { value: 0.67, source: `${WIDE}: two thirds.` },
  vague: DEFAULT_RULES.vague.map((row) => ({
    ...row,
    low: Math.floor(row.low / 2),
    high: row.high === null ? null : row.high * 10,
    source: `${WIDE}: half the lowest and ten times the highest figure of the default rules.`,
  })),
  approximate_days: {
    value: { day: 7, month: 31, season: 61, year: 365 },
    source: `${WIDE}: a whole unit, a week for days.`,
  },
  date_tolerance: { value: 1, source: `${WIDE}: reports of one night bear the date of either day.` },
  seasons: {
    value: {
      '21': { from: '02-15', to: '06-30' },
      '22': { from: '05-15', to: '09-30' },
      '23': { from: '08-15', to: '12-31' },
      '24': { from: '11-15', to: '03-31' },
    },
    source: `${WIDE}: a month and a half of overlap.`,
  },
  parts: {
    value: {
      beginning: { from: 0, to: 0.5 },
      middle: { from: 0.2, to: 0.8 },
      end: { from: 0.5, to: 1 },
    },
    source: `${WIDE}: halves.`,
  },
};

const ACLED =
  'ACLED, frequently asked questions on fatalities (page of 27 February 2023, updated 7 May 2024): 10 for "tens", 12 for "dozens", 100 for "hundreds", and so on';
/** Vague words as the Armed Conflict Location & Event Data project codes them: the least figure. All else as by default. */
export const ACLED_RULES: RuleSet = {
  ...DEFAULT_RULES,
  name: 'acled',
  description:
    'Vague words as one figure, after the published rule of the Armed Conflict Location & Event Data project.',
  vague: [
    { words: ['tens of thousands'], low: 10_000, high: 10_000, source: `${ACLED} (here by "and so on").` },
    { words: ['hundreds of thousands'], low: 100_000, high: 100_000, source: `${ACLED} (here by "and so on").` },
    { words: ['hundreds of millions'], low: 100_000_000, high: 100_000_000, source: `${ACLED} (here by "and so on").` },
    { words: ['millions'], low: 1_000_000, high: 1_000_000, source: `${ACLED} (here by "and so on").` },
    { words: ['thousands'], low: 1_000, high: 1_000, source: `${ACLED} (here by "and so on").` },
    { words: ['hundreds'], low: 100, high: 100, source: `${ACLED}.` },
    { words: ['dozens'], low: 12, high: 12, source: `${ACLED}.` },
    { words: ['tens'], low: 10, high: 10, source: `${ACLED}.` },
  ],
};

/** All rule sets that are published; the first is the one that the published findings use. */
export const RULE_SETS: readonly RuleSet[] = [DEFAULT_RULES, STRICT_RULES, GENEROUS_RULES, ACLED_RULES];

/** Name of the band that a ratio or gap falls into. */
export function bandOf(bands: RuleSet['ratio_bands'], size: number): string {
  for (const { name, up_to: limit } of bands.value) if (limit === null || size <= limit) return name;
  return 'beyond the table';
}
