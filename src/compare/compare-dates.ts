import type { DateClaim } from '../types.js';
import { isoDay } from '../value/calendar.js';
import { dateRange, type DateRange } from '../value/date-range.js';
import { bandOf, type RuleSet } from '../value/rule-set.js';
import { relate, type Outcome } from './outcome.js';

/** A source's habit, where its own dates do not name their calendar. */
export interface DateContext {
  /** True when one of the two sources is known to reckon in the Julian calendar. */
  readonly julianEvidenced: boolean;
}

/** Compares two dates of one event, the 13 days between the calendars included. */
export function compareDates(a: DateClaim, b: DateClaim, rules: RuleSet, context: DateContext): Outcome {
  const left = dateRange(a, rules);
  const right = dateRange(b, rules);
  const relation = relate(days(left), days(right));
  const gap = left.end < right.start ? right.start - left.end : right.end < left.start ? right.end - left.start : 0;
  const steps = [
    step('first', a, left),
    step('second', b, right),
    gap === 0 ? 'the ranges meet' : `${Math.abs(gap)} days lie between them`,
  ];
  const shift = left.precision === 'day' && right.precision === 'day' && Math.abs(gap) === rules.calendarShift.value;
  const open = [a, b].some(({ calendar }) => calendar === 'unstated');
  if (relation === 'conflicts' && shift && open && context.julianEvidenced) {
    return {
      ...blank(gap),
      relation: 'agrees',
      cause: 'calendar_shift',
      direction: 'same',
      clause: 'the two days are one, told in two calendars 13 days apart',
      steps: [...steps, 'one source reckons in the Julian calendar and the gap is exactly 13 days'],
      unless: null,
    };
  }
  const apart = relation === 'conflicts';
  const possible = apart && shift && open;
  return {
    ...blank(gap),
    relation,
    cause: possible ? 'possible_calendar_shift' : relation === 'overlaps' ? 'precision' : null,
    direction: apart ? (gap > 0 ? 'earlier' : 'later') : relation === 'agrees' ? 'same' : null,
    band: apart ? bandOf(rules.gapBands, Math.abs(gap)) : null,
    clause: clause(relation, gap, possible),
    steps: possible ? [...steps, 'the gap is exactly 13 days, but no use of the Julian calendar is evidenced'] : steps,
    unless: apart ? `one of the dates were moved by ${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'day' : 'days'}` : null,
  };
}

function blank(gap: number): Pick<Outcome, 'ratio' | 'gap_days' | 'band'> {
  return { ratio: null, gap_days: gap, band: null };
}

function clause(relation: Outcome['relation'], gap: number, possible: boolean): string {
  if (relation === 'agrees') return 'the two dates agree';
  if (relation === 'overlaps') return 'the two dates are compatible, one being less precise';
  const size = Math.abs(gap);
  const text = `the first date is ${size} ${size === 1 ? 'day' : 'days'} ${gap > 0 ? 'earlier' : 'later'}`;
  return possible ? `${text}, which is the difference of the calendars, but neither is known to use the old one` : text;
}

function days(range: DateRange): { low: number; high: number; best: number | null } {
  return { low: range.start, high: range.end, best: range.precision === 'day' ? range.start : null };
}

function step(which: string, claim: DateClaim, { start, end }: DateRange): string {
  const day = (number: number): string => (Number.isFinite(number) ? isoDay(number) : 'open');
  return `${which}: "${claim.date_text}" is ${claim.date}${claim.date_part ? `, ${claim.date_part}` : ''}: ${day(start)} to ${day(end)}`;
}
