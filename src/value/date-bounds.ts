import type { DateClaim } from '../record/types.js';
import { isoDay } from './calendar.js';
import { edtfRange } from './date-range.js';
import { parseEdtf } from './edtf.js';
import { hull } from './range.js';
import { DEFAULT_RULES } from './rules.js';

/** First and last day of a date, and what it is precise to. */
export type DateBounds = Pick<DateClaim, 'date_start' | 'date_end' | 'date_prec'>;

/**
 * Bounds of an EDTF expression alone: `?`, `~` and `%` change nothing, and neither does a part of the day or month, since
 * widening and narrowing belong to rule sets. Open ends are null; seasons are their
 * whole months.
 * @throws Error for text that is no EDTF
 */
export function dateBounds(date: string): DateBounds {
  const { core, precision } = edtfRange(parseEdtf(date), DEFAULT_RULES);
  const { low, high } = hull(core);
  return {
    date_start: Number.isFinite(low) ? isoDay(low) : null,
    date_end: Number.isFinite(high) ? isoDay(high) : null,
    date_prec: precision,
  };
}
