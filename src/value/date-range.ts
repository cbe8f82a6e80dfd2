import type { DateClaim } from '../record/types.js';
import { parseEdtf, type Edtf, type OpenEnd } from './edtf.js';
import { hull, plainProduct, union, type Range, type Span } from './range.js';
import type { RuleSet } from './rules.js';
import { simplePrecision, type Precision, type SimpleDate } from './simple-date.js';
import { namedDays, seasonDays } from './simple-days.js';

/** The days that a date covers, as day numbers; open and unknown ends are infinite, in the core too. */
export interface DateRange extends Range {
  readonly precision: Precision;
}

/** A date as a claim gives it. */
export type Dated = Pick<DateClaim, 'date' | 'date_part'>;

/** The calendar in which an expression is read. */
export type Reckoning = 'gregorian' | 'julian';

/**
 * The days that a date covers under a rule set.
 * @param reckoning `julian` reads days and months as Old Style and gives the days that they truly were; years, seasons and
 * what is longer stay as printed, since nobody means them to the day
 * @throws Error for text that is no EDTF
 */
export function dateRange(
  { date, date_part: part }: Dated,
  rules: RuleSet,
  reckoning: Reckoning = 'gregorian',
): DateRange {
  return edtfRange(parseEdtf(date), rules, part, reckoning);
}

/** The days that an EDTF expression, or the part of them that is meant, covers; a set keeps its members apart. */
export function edtfRange(
  edtf: Edtf,
  rules: RuleSet,
  part: Dated['date_part'] = null,
  reckoning: Reckoning = 'gregorian',
): DateRange {
  const stretches = stretchesOf(edtf, rules, reckoning);
  const precision = precisionOf(edtf, stretches);
  const covered = part === null ? stretches : stretches.map((stretch) => narrow(stretch, part, rules));
  const narrowed = part !== 'night' && covered.some((stretch, at) => stretch !== stretches[at]);
  return {
    core: union(
      covered.map(({ core }) => core),
      1,
    ),
    reach: union(
      covered.map(({ reach }) => reach),
      1,
    ),
    precision: narrowed ? 'range' : precision,
  };
}

/** One unbroken run of days: what is named, and what the rules allow round it. */
interface Stretch {
  readonly core: Span;
  readonly reach: Span;
}

function stretchesOf(edtf: Edtf, rules: RuleSet, reckoning: Reckoning): Stretch[] {
  if (edtf.form === 'date') return [simpleStretch(edtf.date, rules, reckoning)];
  const ends = edtf.form === 'interval' ? [edtf] : edtf.members;
  return ends.map(({ from, to }) => {
    const [first, last] = [edge(from), edge(to)];
    return {
      core: between(first?.core.low ?? -Infinity, last?.core.high ?? Infinity),
      reach: between(first?.reach.low ?? -Infinity, last?.reach.high ?? Infinity),
    };
  });

  function edge(at: SimpleDate | OpenEnd): Stretch | null {
    return typeof at === 'string' ? null : simpleStretch(at, rules, reckoning);
  }
}

/** Ends in order; an Old Style day may come to lie after a year that is left as printed. */
function between(low: number, high: number): Span {
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

function simpleStretch(date: SimpleDate, rules: RuleSet, reckoning: Reckoning): Stretch {
  const core = namedDays(date, reckoning);
  const allowed = simplePrecision(date) === 'season' ? seasonDays(date, rules.seasons.value) : core;
  const loose = date.qualifier === '~' || date.qualifier === '%' ? rules.approximate_days.value[unitOf(date)] : 0;
  return {
    core,
    reach: { low: Math.min(core.low, allowed.low) - loose, high: Math.max(core.high, allowed.high) + loose },
  };
}

function unitOf(date: SimpleDate): keyof RuleSet['approximate_days']['value'] {
  const precision = simplePrecision(date);
  return precision === 'decade' || precision === 'century' ? 'year' : precision;
}

/** What the words are precise to; a qualifier does not change it. */
function precisionOf(edtf: Edtf, stretches: readonly Stretch[]): Precision {
  if (edtf.form === 'date') return simplePrecision(edtf.date);
  const { low, high } = hull(stretches.map(({ core }) => core));
  return low === high ? 'day' : 'range';
}

/** Which third the words name, whatever a rule set allows round it. */
const THIRD = { beginning: 0, middle: 1, end: 2 } as const;

/**
 * The beginning, middle or end of a stretch; the night of a day reaches into the next morning. A stretch that is open or
 * shorter than three days has no parts. What the rules allow round the whole (an approximate month, a season whose edges
 * are loose) they allow round its part too.
 */
function narrow(stretch: Stretch, part: NonNullable<Dated['date_part']>, rules: RuleSet): Stretch {
  const { core, reach } = stretch;
  if (!Number.isFinite(core.low) || !Number.isFinite(core.high)) return stretch;
  const days = core.high - core.low + 1;
  if (part === 'night') return days > 1 ? stretch : { core, reach: { low: reach.low, high: reach.high + 1 } };
  if (days < 3) return stretch;
  const stretchFrom = (from: number, to: number): Span => ({
    low: core.low + Math.floor(from),
    high: core.low + Math.ceil(to) - 1,
  });
  const third = THIRD[part];
  const named = stretchFrom((days * third) / 3, (days * (third + 1)) / 3);
  const { from, to } = rules.parts.value[part];
  const allowed = stretchFrom(plainProduct(days, from), plainProduct(days, to));
  return {
    core: named,
    reach: {
      low: Math.min(named.low, allowed.low) - (core.low - reach.low),
      high: Math.max(named.high, allowed.high) + (reach.high - core.high),
    },
  };
}
