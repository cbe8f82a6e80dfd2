/* GENERATED from rules/ by `npm run types`. Do not edit. */
import type { RuleSet } from '../record/types.js';

/** What a careful reader of the period would allow a hedge to cover. */
export const DEFAULT_RULES: RuleSet = {
  name: 'default',
  description: 'What a careful reader of the period would allow a hedge to cover.',
  about: {
    value: 0.1,
    source:
      'Judgement of this project: round figures of the period are given to one or two leading digits, so a tenth either way.',
  },
  some: { value: 0.1, source: 'Judgement of this project: used of estimates like "about".' },
  over: { value: null, source: 'Judgement of this project: the word gives no upper bound.' },
  almost: {
    value: 0.8,
    source: 'Judgement of this project: what falls short by more than a fifth is no longer called almost.',
  },
  vague: {
    value: { least: 1, most: 1 },
    source: 'Judgement of this project: vague words reach as far as they name, by the tables of rules/vague.',
  },
  approximate_days: {
    value: { day: 3, month: 15, season: 30, year: 183 },
    source: 'Judgement of this project: half a unit of the precision, three days for days.',
  },
  date_tolerance: {
    value: 0,
    source: 'Judgement of this project: two days are two days; "night of" covers the next morning by itself.',
  },
  seasons: {
    value: {
      '21': { from: '03-01', to: '06-15' },
      '22': { from: '06-01', to: '09-15' },
      '23': { from: '09-01', to: '12-15' },
      '24': { from: '12-01', to: '03-15' },
    },
    source:
      'Judgement of this project: months of the northern seasons, with edges that overlap by half a month, since authors do not agree where spring ends.',
  },
  parts: {
    value: { beginning: { from: 0, to: 0.4 }, middle: { from: 0.25, to: 0.75 }, end: { from: 0.6, to: 1 } },
    source:
      'Judgement of this project: thirds whose edges overlap, since "at the beginning of August" may be the 11th.',
  },
  ratio_bands: {
    value: [
      { name: 'within a tenth', up_to: 1.1 },
      { name: 'up to half as much again', up_to: 1.5 },
      { name: 'up to threefold', up_to: 3 },
      { name: 'up to tenfold', up_to: 10 },
      { name: 'over tenfold', up_to: null },
    ],
    source: 'Judgement of this project: steps of roughly half an order of magnitude.',
  },
  gap_bands: {
    value: [
      { name: 'a day', up_to: 1 },
      { name: 'days', up_to: 13 },
      { name: 'weeks', up_to: 60 },
      { name: 'months', up_to: 365 },
      { name: 'over a year', up_to: null },
    ],
    source: 'Judgement of this project: units in which a reader speaks of the gap.',
  },
};
/** Vague words by their least figure, after the published rule of the Armed Conflict Location & Event Data project. */
export const ACLED_RULES: RuleSet = {
  name: 'acled',
  description:
    'Vague words by their least figure, after the published rule of the Armed Conflict Location & Event Data project.',
  about: {
    value: 0.1,
    source:
      'Judgement of this project: round figures of the period are given to one or two leading digits, so a tenth either way.',
  },
  some: { value: 0.1, source: 'Judgement of this project: used of estimates like "about".' },
  over: { value: null, source: 'Judgement of this project: the word gives no upper bound.' },
  almost: {
    value: 0.8,
    source: 'Judgement of this project: what falls short by more than a fifth is no longer called almost.',
  },
  vague: {
    value: { least: 0.5, most: null },
    source:
      'ACLED, frequently asked questions on fatalities (page of 27 February 2023, updated 7 May 2024): 10 for "tens", 12 for "dozens", 100 for "hundreds", and so on; that is half of what our tables name as the least of a plural. A least figure bounds from below, so there is no upper bound here.',
  },
  approximate_days: {
    value: { day: 3, month: 15, season: 30, year: 183 },
    source: 'Judgement of this project: half a unit of the precision, three days for days.',
  },
  date_tolerance: {
    value: 0,
    source: 'Judgement of this project: two days are two days; "night of" covers the next morning by itself.',
  },
  seasons: {
    value: {
      '21': { from: '03-01', to: '06-15' },
      '22': { from: '06-01', to: '09-15' },
      '23': { from: '09-01', to: '12-15' },
      '24': { from: '12-01', to: '03-15' },
    },
    source:
      'Judgement of this project: months of the northern seasons, with edges that overlap by half a month, since authors do not agree where spring ends.',
  },
  parts: {
    value: { beginning: { from: 0, to: 0.4 }, middle: { from: 0.25, to: 0.75 }, end: { from: 0.6, to: 1 } },
    source:
      'Judgement of this project: thirds whose edges overlap, since "at the beginning of August" may be the 11th.',
  },
  ratio_bands: {
    value: [
      { name: 'within a tenth', up_to: 1.1 },
      { name: 'up to half as much again', up_to: 1.5 },
      { name: 'up to threefold', up_to: 3 },
      { name: 'up to tenfold', up_to: 10 },
      { name: 'over tenfold', up_to: null },
    ],
    source: 'Judgement of this project: steps of roughly half an order of magnitude.',
  },
  gap_bands: {
    value: [
      { name: 'a day', up_to: 1 },
      { name: 'days', up_to: 13 },
      { name: 'weeks', up_to: 60 },
      { name: 'months', up_to: 365 },
      { name: 'over a year', up_to: null },
    ],
    source: 'Judgement of this project: units in which a reader speaks of the gap.',
  },
};
/** As wide as a charitable reader would allow; what conflicts here conflicts for everybody. */
export const GENEROUS_RULES: RuleSet = {
  name: 'generous',
  description: 'As wide as a charitable reader would allow; what conflicts here conflicts for everybody.',
  about: { value: 0.25, source: 'Bound of the reading: what a charitable reader would still let pass.' },
  some: { value: 0.25, source: 'Bound of the reading: what a charitable reader would still let pass.' },
  over: { value: null, source: 'Judgement of this project: the word gives no upper bound.' },
  almost: { value: 0.67, source: 'Bound of the reading: what a charitable reader would still let pass: two thirds.' },
  vague: {
    value: { least: 0.5, most: 10 },
    source:
      'Bound of the reading: what a charitable reader would still let pass: half the lowest and ten times the highest figure that the words name.',
  },
  approximate_days: {
    value: { day: 7, month: 31, season: 61, year: 365 },
    source: 'Bound of the reading: what a charitable reader would still let pass: a whole unit, a week for days.',
  },
  date_tolerance: {
    value: 1,
    source:
      'Bound of the reading: what a charitable reader would still let pass: reports of one night bear the date of either day.',
  },
  seasons: {
    value: {
      '21': { from: '02-15', to: '06-30' },
      '22': { from: '05-15', to: '09-30' },
      '23': { from: '08-15', to: '12-31' },
      '24': { from: '11-15', to: '03-31' },
    },
    source: 'Bound of the reading: what a charitable reader would still let pass: a month and a half of overlap.',
  },
  parts: {
    value: { beginning: { from: 0, to: 0.5 }, middle: { from: 0.2, to: 0.8 }, end: { from: 0.5, to: 1 } },
    source: 'Bound of the reading: what a charitable reader would still let pass: halves.',
  },
  ratio_bands: {
    value: [
      { name: 'within a tenth', up_to: 1.1 },
      { name: 'up to half as much again', up_to: 1.5 },
      { name: 'up to threefold', up_to: 3 },
      { name: 'up to tenfold', up_to: 10 },
      { name: 'over tenfold', up_to: null },
    ],
    source: 'Judgement of this project: steps of roughly half an order of magnitude.',
  },
  gap_bands: {
    value: [
      { name: 'a day', up_to: 1 },
      { name: 'days', up_to: 13 },
      { name: 'weeks', up_to: 60 },
      { name: 'months', up_to: 365 },
      { name: 'over a year', up_to: null },
    ],
    source: 'Judgement of this project: units in which a reader speaks of the gap.',
  },
};
/** The words to the letter: hedges add nothing, vague words give no figure, seasons and parts have sharp edges. */
export const STRICT_RULES: RuleSet = {
  name: 'strict',
  description:
    'The words to the letter: hedges add nothing, vague words give no figure, seasons and parts have sharp edges.',
  about: { value: 0, source: 'Bound of the reading: the words taken to the letter.' },
  some: { value: 0, source: 'Bound of the reading: the words taken to the letter.' },
  over: {
    value: 1,
    source: 'Bound of the reading: the words taken to the letter: of twice as many nobody says "over".',
  },
  almost: { value: 0.9, source: 'Bound of the reading: the words taken to the letter: within a tenth.' },
  vague: {
    value: { least: null, most: null },
    source: 'Bound of the reading: the words taken to the letter: they name no figure.',
  },
  approximate_days: {
    value: { day: 0, month: 0, season: 0, year: 0 },
    source: 'Bound of the reading: the words taken to the letter.',
  },
  date_tolerance: {
    value: 0,
    source: 'Judgement of this project: two days are two days; "night of" covers the next morning by itself.',
  },
  seasons: {
    value: {
      '21': { from: '03-01', to: '05-31' },
      '22': { from: '06-01', to: '08-31' },
      '23': { from: '09-01', to: '11-30' },
      '24': { from: '12-01', to: '02-29' },
    },
    source: 'Bound of the reading: the words taken to the letter: whole months (the meteorological seasons).',
  },
  parts: {
    value: {
      beginning: { from: 0, to: 0.3333333333333333 },
      middle: { from: 0.3333333333333333, to: 0.6666666666666666 },
      end: { from: 0.6666666666666666, to: 1 },
    },
    source: 'Bound of the reading: the words taken to the letter: thirds.',
  },
  ratio_bands: {
    value: [
      { name: 'within a tenth', up_to: 1.1 },
      { name: 'up to half as much again', up_to: 1.5 },
      { name: 'up to threefold', up_to: 3 },
      { name: 'up to tenfold', up_to: 10 },
      { name: 'over tenfold', up_to: null },
    ],
    source: 'Judgement of this project: steps of roughly half an order of magnitude.',
  },
  gap_bands: {
    value: [
      { name: 'a day', up_to: 1 },
      { name: 'days', up_to: 13 },
      { name: 'weeks', up_to: 60 },
      { name: 'months', up_to: 365 },
      { name: 'over a year', up_to: null },
    ],
    source: 'Judgement of this project: units in which a reader speaks of the gap.',
  },
};

/** All rule sets that are published; the first is the one that the published findings use. */
export const RULE_SETS: readonly RuleSet[] = [DEFAULT_RULES, ACLED_RULES, GENEROUS_RULES, STRICT_RULES];
