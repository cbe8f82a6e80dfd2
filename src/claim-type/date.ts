import type { DateClaim } from '../record/types.js';
import { calendarDifference, dayNumber, isoDay, julianToGregorian, weekday, dayOf } from '../value/calendar.js';
import { dateRange, type DateRange } from '../value/date-range.js';
import { bandOf, type RuleSet } from '../value/rules.js';
import { type Outcome } from './outcome.js';
import { distance, hull, relate } from '../value/range.js';

/** Whether the source of each claim is known to reckon in the Julian calendar where its dates do not name theirs. */
export interface JulianHabit {
  readonly first: boolean;
  readonly second: boolean;
}

/** Compares two dates of one event, the 13 days between the calendars included. */
export function compareDates(a: DateClaim, b: DateClaim, rules: RuleSet, julian: JulianHabit): Outcome {
  const left = dateRange(a, rules);
  const right = dateRange(b, rules);
  const relation = relate(left, right);
  const gap = distance(left.reach, right.reach);
  const size = Math.abs(gap);
  const [evidenceA, evidenceB] = [weekdayEvidence(a), weekdayEvidence(b)];
  const steps = [
    step('first', a, left),
    step('second', b, right),
    ...weekdaySteps('first', a, evidenceA),
    ...weekdaySteps('second', b, evidenceB),
    gap === 0 ? 'test: the ranges meet' : `test: ${size} days lie between them`,
  ];
  if (relation !== 'conflicts')
    return {
      ...blank(gap),
      relation,
      cause: relation === 'overlaps' ? 'precision' : null,
      direction: relation === 'agrees' ? 'same' : null,
      clause: relation === 'agrees' ? 'the two dates agree' : 'the two dates are compatible, one being less precise',
      steps,
      unless: null,
    };
  // The day that is told in the old calendar bears the earlier date.
  const [earlier, known, evidence] = gap > 0 ? [a, julian.first, evidenceA] : [b, julian.second, evidenceB];
  const shift =
    left.precision === 'day' &&
    right.precision === 'day' &&
    size === calendarDifference(dayOf(hull((gap > 0 ? left : right).core).low)) &&
    earlier.calendar === 'unstated' &&
    evidence !== 'gregorian';
  if (shift && (known || evidence === 'julian'))
    return {
      ...blank(gap),
      relation: 'agrees',
      cause: 'calendar_shift',
      direction: 'same',
      clause: `the two days are one, told in two calendars ${size} days apart`,
      steps: [
        ...steps,
        `calendar: the gap is exactly ${size} days, and the earlier date is Julian by ${known ? "its source's habit" : 'its day of the week'}`,
      ],
      unless: null,
    };
  if (size <= rules.date_tolerance.value)
    return {
      ...blank(gap),
      relation: 'overlaps',
      cause: 'tolerance',
      direction: null,
      clause: `the two dates are ${plural(size)} apart, which the rules let pass`,
      steps: [...steps, `rule: ${plural(rules.date_tolerance.value)} of tolerance`],
      unless: null,
    };
  const text = `the first date is ${plural(size)} ${gap > 0 ? 'earlier' : 'later'}`;
  return {
    ...blank(gap),
    relation,
    cause: shift ? 'possible_calendar_shift' : null,
    direction: gap > 0 ? 'earlier' : 'later',
    band: bandOf(rules.gap_bands, size),
    clause: shift
      ? `${text}, which is the difference of the calendars, but the earlier one is not known to use the old one`
      : text,
    steps: shift
      ? [...steps, `calendar: the gap is exactly ${size} days, but no use of the Julian calendar is evidenced`]
      : steps,
    unless: `one of the dates were moved by ${plural(size)}${shift ? ', or the earlier one were shown to be Old Style' : ''}`,
  };
}

/**
 * What a named day of the week tells of the calendar of a day-precise date: the calendar in which the printed day fell on it.
 * Null when no day of the week is named, the date is less precise, or neither calendar has it so.
 */
export function weekdayEvidence({ weekday: named, date, calendar }: DateClaim): 'gregorian' | 'julian' | null {
  if (named === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const asGregorian = dayNumber({ year, month, day });
  if (weekday(asGregorian) === named) return 'gregorian';
  if (calendar !== 'unstated') return null;
  return weekday(dayNumber(julianToGregorian(dayOf(asGregorian)))) === named ? 'julian' : null;
}

function weekdaySteps(which: string, { weekday: named }: DateClaim, evidence: string | null): string[] {
  if (named === null) return [];
  return [
    `calendar: the ${which} names a ${named}, which fits ${evidence === null ? 'neither calendar' : `the ${evidence} one`}`,
  ];
}

function blank(gap: number): Pick<Outcome, 'ratio' | 'gap_days' | 'band'> {
  return { ratio: null, gap_days: gap, band: null };
}

function plural(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

function step(which: string, claim: DateClaim, { reach }: DateRange): string {
  const { low, high } = hull(reach);
  const day = (number: number): string => (Number.isFinite(number) ? isoDay(number) : 'open');
  return `${which}: "${claim.date_text}" is ${claim.date}${claim.date_part ? `, ${claim.date_part}` : ''} (calendar ${claim.calendar}): ${day(low)} to ${day(high)}`;
}
