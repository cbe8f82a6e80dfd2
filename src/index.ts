/** The pure part of the package: types and functions. It imports no third-party code and nothing of Node's. */
export * from './types.js';
export { codePoints, slice } from './text/code-points.js';
export { readingOf, readingText, toReading, toWitness, type ReadingText, type Span } from './text/reading-text.js';
export { placeInText, type PlaceInText } from './text/place-in-text.js';
export { dayNumber, dayOf, gregorianToJulian, isoDay, julianToGregorian, type Day } from './value/calendar.js';
export { parseEdtf, printEdtf, type Edtf } from './value/edtf.js';
export { dateRange, edtfRange, type DateRange } from './value/date-range.js';
export { amountInterval, type Interval } from './value/amount.js';
export { DEFAULT_RULES, type Judgement, type RuleSet, type VagueWord } from './value/rule-set.js';
export { compare, type Comparison } from './compare/compare.js';
export { compareClaims, type ComparisonContext } from './compare/comparators.js';
export type { Collection } from './compare/collection.js';
export type { Outcome } from './compare/outcome.js';
export { countRoots, lineageRoots, shareRoot } from './compare/roots.js';
export type { Synopsis, SynopsisEntry } from './compare/synopses.js';
export { locatorText, sourceLabel, valueText } from './compare/wording.js';
export type { Dataset } from './dataset/dataset.js';
