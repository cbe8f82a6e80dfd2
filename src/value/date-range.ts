import type { DateClaim } from '../record/types.js';
import {
  parseEdtf,
  simpleDays,
  simplePrecision,
  type Edtf,
  type OpenEnd,
  type Precision,
  type SimpleDate,
} from './edtf.js';
import type { RuleSet } from './rules.js';

/** A range of days as day numbers; `-Infinity` and `Infinity` are open or unknown ends. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

type Dated = Pick<DateClaim, 'date' | 'date_part'>;

/** The days that a date covers under a rule set. @throws Error for text that is no EDTF */
export function dateRange({ date, date_part: part }: Dated, rules: RuleSet): DateRange {
  return narrow(edtfRange(parseEdtf(date), rules), part, rules);
}

/** The days that an EDTF expression covers; sets and intervals give their hull. */
export function edtfRange(edtf: Edtf, rules: RuleSet): DateRange {
  if (edtf.form === 'date') return simpleRange(edtf.date, rules);
  const ends = edtf.form === 'interval' ? [edtf] : edtf.members;
  const edge = (at: SimpleDate | OpenEnd, which: 'start' | 'end', open: number): number =>
    typeof at === 'string' ? open : simpleRange(at, rules)[which];
  const start = Math.min(...ends.map(({ from }) => edge(from, 'start', -Infinity)));
  const end = Math.max(...ends.map(({ to }) => edge(to, 'end', Infinity)));
  return { start, end, precision: start === end ? 'day' : 'range' };
}

function simpleRange(date: SimpleDate, rules: RuleSet): DateRange {
  const precision = simplePrecision(date);
  const { start, end } = simpleDays(date, rules.seasons);
  const loose = date.qualifier === '~' || date.qualifier === '%';
  const unit = precision === 'decade' || precision === 'century' ? 'year' : precision;
  const reach = loose ? rules.approximate_days.value[unit] : 0;
  return { start: start - reach, end: end + reach, precision: reach > 0 && precision === 'day' ? 'range' : precision };
}

/** The beginning, middle or end of a period; the night of a day reaches into the next morning. */
function narrow(range: DateRange, part: Dated['date_part'], rules: RuleSet): DateRange {
  const { start, end, precision } = range;
  if (part === null || !Number.isFinite(start) || !Number.isFinite(end)) return range;
  if (part === 'night') return precision === 'day' ? { start, end: end + 1, precision: 'day' } : range;
  const length = end - start + 1;
  if (length < 3) return range;
  const { from, to } = rules.parts.value[part];
  return { start: start + Math.floor(length * from), end: start + Math.ceil(length * to) - 1, precision: 'range' };
}
