/** The pure part of the package: types and functions. It imports no third-party code and nothing of Node's. */
export * from './record/types.js';
export type * from './record/authored.js';
export * from './record/columns.js';
export { CLAIM_FIELDS } from './record/fields.js';
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
export { parseEdtf, printEdtf, type Edtf, type OpenEnd, type SetMember } from './value/edtf.js';
export type { SimpleDate } from './value/simple-date.js';
export { dateRange, edtfRange, type DateRange } from './value/date-range.js';
export { trueDays, type CalendarEvidence, type TrueDays } from './value/true-days.js';
export { amountRange, centre, type AmountRange } from './value/amount.js';
export { distance, hull, relate, type Range, type Span as ValueSpan } from './value/range.js';
export { readVague } from './value/vague/read.js';
export type { VagueAmount } from './value/vague/phrase.js';
export { ruleSetFaults } from './value/rule-set-faults.js';
export { ACLED_RULES, DEFAULT_RULES, GENEROUS_RULES, RULE_SETS, STRICT_RULES } from './value/rules.js';
export {
  compare,
  withSentences,
  type CompareOptions,
  type Comparison,
  type ToldComparison,
} from './compare/compare.js';
export type { BareFinding } from './compare/findings/finding.js';
export { compareClaims } from './compare/pair/compare-claims.js';
export { comparisonContext, type ComparisonContext, type ReadClaim } from './compare/pair/read-claim.js';
export type { Collection } from './record/collection.js';
export { copySigns } from './compare/weigh/copy-signs.js';
export { profile, profiles } from './compare/weigh/profile.js';
export { recompute } from './compare/recompute.js';
export { lineagePath, type Step } from './compare/weigh/lineage-path.js';
export {
  countRoots,
  lineageRoots,
  rootGroups,
  rootsByTopic,
  shareRoot,
  type Account,
  type Roots,
  type RootsOf,
} from './compare/weigh/roots.js';
export { scopeContains, type Contains } from './compare/pair/scope.js';
export type { Position } from './compare/weigh/span.js';
export { standingSentence } from './compare/weigh/standing-sentence.js';
export { locatorText, sourceLabel } from './record/labels.js';
export { isAmount, rulesOf, valueText, type ClaimTypeRules, type Outcome } from './claim-type/index.js';
export { recompare } from './dossier/view.js';
export { datasetOf, type Dataset } from './dossier/dataset.js';
