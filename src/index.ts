/** The pure part of the package: types and functions. It imports no third-party code and nothing of Node's. */
export * from './types.js';
export { codePoints, slice } from './text/code-points.js';
export { readingOf, readingText, toReading, toWitness, type ReadingText, type Span } from './text/reading-text.js';
export { placeInText, type PlaceInText } from './text/place-in-text.js';
export {
  dayNumber,
  dayOf,
  gregorianToJulian,
  isoDay,
  julianToGregorian,
  weekday,
  type Day,
  type Weekday,
} from './value/calendar.js';
export { parseEdtf, printEdtf, type Edtf, type OpenEnd, type SetMember, type SimpleDate } from './value/edtf.js';
export { dateRange, edtfRange, type DateRange } from './value/date-range.js';
export { amountInterval, type Interval } from './value/amount.js';
export { ACLED_RULES, DEFAULT_RULES, GENEROUS_RULES, RULE_SETS, STRICT_RULES } from './value/rule-set.js';
export { compare, type Comparison } from './compare/compare.js';
export { compareClaims, type ComparisonContext } from './compare/comparators.js';
export type { Collection } from './compare/collection.js';
export type { Outcome } from './compare/outcome.js';
export { copySigns, type CopySign } from './compare/copy-signs.js';
export { profile, type ProfilePair, type ProfileRow } from './compare/profile.js';
export { recompute } from './compare/recompute.js';
export { countRoots, lineagePath, lineageRoots, rootsByTopic, shareRoot, type Roots } from './compare/roots.js';
export { scopeContains, type Contains } from './compare/scope.js';
export type { LeftOut, Position, ScaleRange, Synopsis, SynopsisEntry } from './compare/synopses.js';
export { locatorText, sourceLabel, valueText } from './compare/wording.js';
export { recompare } from './dataset/build-dataset.js';
export type { Dataset } from './dataset/dataset.js';
