import { isoDay } from '../value/calendar.js';
import { dateBounds } from '../value/date-bounds.js';
import { dateRange } from '../value/date-range.js';
import { distance, hull, relate, type Range, type Span } from '../value/range.js';
import { bandOf, DEFAULT_RULES, type RuleSet } from '../value/rules.js';
import { trueDays, type TrueDays } from '../value/true-days.js';
import type { DateClaim } from '../record/types.js';
import type { ClaimTypeRules, Misfit, ReadingContext, RecordOf, Side, ToldPair } from './claim-type.js';
import { daysWords, plural } from './figure-words.js';
import type { Outcome } from './outcome.js';

/** The days of a printed date, as a rule set reads them. */
interface ReadDays {
  readonly days: TrueDays;
  /** The days as printed, where the date was moved from one calendar to the other; null where it was not. */
  readonly printed: Range | null;
  /** First and last day that the rules allow; null: open. */
  readonly start: string | null;
  readonly end: string | null;
}

/** A date as a rule set reads it: the days that it truly may be. */
export interface DateValue {
  readonly claim: DateClaim;
  readonly read: ReadDays;
}

/** When something happened. */
export const date: ClaimTypeRules<'date', DateValue> = {
  // Whose deed is dated is said by the question; accounts name its side as they see it.
  scope: ['counted', 'against', 'area', 'as_of'],
  line: 'days',
  read: readDate,
  range: ({ read }) => read.days.range,
  amount: () => null,
  calendar: ({ read: { days } }) => ({ moved: days.shift !== 0, possible: days.possible }),
  relate: (a, b, _, rules) => relateDates(a, b, rules),
  clause: dateClause,
  steps: dateSteps,
  unless: ({ outcome }) =>
    `one of the dates were moved by ${plural(outcome.excess ?? 0, 'day')}${outcome.cause === 'possible_calendar_shift' ? ', or the earlier one were shown to be Old Style' : ''}`,
  words: ({ date: edtf, date_text: text, date_part: part }) =>
    text === edtf ? edtf : `${text} [${edtf.replace(/^\[(.*)\]$/, '$1')}${part ? `, ${part}` : ''}]`,
  searched: (claim) => [claim.date_text, claim.date],
  measure: () => 'dates',
  copyKey: (claim) => (/^\d{4}-\d{2}-\d{2}$/.test(claim.date) ? `date ${claim.date}` : null),
  odd: () => false,
  computed: ({ date: edtf }) => ({ ...dateBounds(edtf) }),
  narrowed: narrowedDate,
  speaker: () => null,
  blanks: () => ({ date_text: '', date: '', date_basis: 'stated', calendar: '' }),
  persons: () => [],
  seen: ['date', 'date_part', 'calendar'],
  // A duration or a number of days may have been proposed as an amount.
  settles: ['date', 'quantity'],
  asks: [],
  misfits: dateMisfits,
  mismatch: () => null,
};

/** One day, with its qualifier. */
const DAY = /^\d{4}-\d{2}-\d{2}[?~%]?$/;

function dateMisfits({ weekday, date: edtf, relative_to: other, date_basis: basis }: RecordOf<'date'>): Misfit[] {
  const out: Misfit[] = [];
  if (weekday !== undefined && !DAY.test(edtf))
    out.push(['it has a weekday, but its date is no single day', 'Only a day has a day of the week.']);
  if (other !== undefined && basis !== 'relative')
    out.push(['relative_to is given, but date_basis is not "relative"', 'Say relative, or leave relative_to out.']);
  return out;
}

/** Dates read in a run: by calendar and habit, then by what is printed. */
const SHELVES = {
  gregorian: ['gregorian dates', 'gregorian dates, Julian habit'],
  julian: ['julian dates', 'julian dates, Julian habit'],
  unstated: ['dates', 'dates, Julian habit'],
} as const;

/** Reads a date; one that recurs in a run is read once. */
function readDate(claim: DateClaim, { rules, julian, known }: ReadingContext): DateValue {
  const { date: edtf, date_part: part, weekday, calendar } = claim;
  const name = SHELVES[calendar][julian ? 1 : 0];
  let shelf = known.get(name);
  if (shelf === undefined) known.set(name, (shelf = new Map<string, unknown>()));
  const key = part === null && weekday === null ? edtf : `${edtf} ${part ?? ''} ${weekday ?? ''}`;
  let read = shelf.get(key) as ReadDays | undefined;
  if (read === undefined) shelf.set(key, (read = readDays(claim, julian, rules)));
  return { claim, read };
}

function readDays(claim: DateClaim, julian: boolean, rules: RuleSet): ReadDays {
  const days = trueDays(claim, julian, rules);
  const { low, high } = hull(days.range.reach);
  return {
    days,
    printed: days.shift === 0 ? null : dateRange(claim, rules),
    start: Number.isFinite(low) ? isoDay(low) : null,
    end: Number.isFinite(high) ? isoDay(high) : null,
  };
}

/** Compares two dates of one event by the days that they truly may be. */
function relateDates({ read: a }: DateValue, { read: b }: DateValue, rules: RuleSet): Outcome {
  const [left, right] = [a.days.range, b.days.range];
  const relation = relate(left, right);
  if (relation === 'agrees') {
    // Said only where the dates as printed would not have met.
    const shifted =
      (a.printed !== null || b.printed !== null) && relate(a.printed ?? left, b.printed ?? right) === 'conflicts';
    return outcomeOf(a, b, relation, shifted ? 'calendar_shift' : null, 0, 'same');
  }
  if (relation === 'overlaps') return outcomeOf(a, b, relation, 'precision', 0, null);
  const gap = distance(left.reach, right.reach);
  const size = Math.abs(gap);
  const beyond = size - rules.date_tolerance.value;
  if (beyond <= 0) return outcomeOf(a, b, 'overlaps', 'tolerance', gap, null);
  const cause = mayBeShifted(a, b) ? 'possible_calendar_shift' : null;
  const direction = gap > 0 ? 'earlier' : 'later';
  return outcomeOf(a, b, relation, cause, gap, direction, bandOf(rules.gap_bands, size), beyond);
}

/** Spelled out, as there are as many of these as pairs. */
function outcomeOf(
  a: ReadDays,
  b: ReadDays,
  relation: Outcome['relation'],
  cause: string | null,
  gap: number,
  direction: Outcome['direction'],
  band: string | null = null,
  excess: number | null = null,
): Outcome {
  return {
    relation,
    cause,
    ratio: null,
    gap_days: gap,
    direction,
    band,
    claim_low: null,
    claim_high: null,
    other_low: null,
    other_high: null,
    claim_start: a.start,
    claim_end: a.end,
    other_start: b.start,
    other_end: b.end,
    excess,
    lift_claim: null,
    lift_other: null,
    lift_width: null,
  };
}

/** Whether two dates would meet if one of them, whose calendar nothing tells, were Old Style. */
function mayBeShifted({ days: a }: ReadDays, { days: b }: ReadDays): boolean {
  return (
    (a.possible !== null && relate(a.possible, b.range) !== 'conflicts') ||
    (b.possible !== null && relate(a.range, b.possible) !== 'conflicts')
  );
}

function dateClause({ outcome }: ToldPair<DateValue>): string {
  const size = Math.abs(outcome.gap_days ?? 0);
  if (outcome.cause === 'calendar_shift') return 'the two dates are one, told in two calendars';
  if (outcome.relation === 'agrees') return 'the two dates agree';
  if (outcome.cause === 'tolerance') return `the two dates are ${plural(size, 'day')} apart, which the rules let pass`;
  if (outcome.relation === 'overlaps') return 'the two dates are compatible, one being less precise';
  const text = `the first date is ${plural(size, 'day')} ${outcome.direction === 'earlier' ? 'earlier' : 'later'}`;
  return outcome.cause === 'possible_calendar_shift'
    ? `${text}, which the difference of the calendars may explain, but the earlier one is not known to use the old one`
    : text;
}

function dateSteps({ outcome, first, second, rules }: ToldPair<DateValue>): string[] {
  const gap = Math.abs(outcome.gap_days ?? 0);
  return [
    dateStep('first', first, daysWords(outcome.claim_start, outcome.claim_end)),
    dateStep('second', second, daysWords(outcome.other_start, outcome.other_end)),
    ...calendarSteps('first', first.value),
    ...calendarSteps('second', second.value),
    gap === 0 ? 'test: the ranges meet' : `test: ${plural(gap, 'day')} lie between them`,
    ...(outcome.cause === 'tolerance' ? [`rule: ${plural(rules.date_tolerance.value, 'day')} of tolerance`] : []),
    ...(outcome.cause === 'possible_calendar_shift'
      ? ['calendar: read as Old Style, the earlier one would meet the later, but nothing tells that it is']
      : []),
  ];
}

function dateStep(which: string, { value: { claim } }: Side<DateValue>, covered: string): string {
  return `${which}: "${claim.date_text}" is ${claim.date}${claim.date_part ? `, ${claim.date_part}` : ''} (calendar ${claim.calendar}): ${covered}`;
}

/** What tells the calendar of a date, and by how many days it was moved for it. */
function calendarSteps(which: string, { claim, read: { days } }: DateValue): string[] {
  const fit = {
    gregorian: 'fits the gregorian one',
    julian: 'fits the julian one',
    both: 'fits both calendars',
    neither: 'fits neither calendar',
  } as const;
  return [
    ...(days.weekday === null
      ? []
      : [`calendar: the ${which} names a ${String(claim.weekday)}, which ${fit[days.weekday]}`]),
    ...(days.shift === 0
      ? []
      : [
          `calendar: the ${which} is Julian by ${days.evidence === 'habit' ? "its source's habit" : 'its day of the week'}, ${plural(days.shift, 'day')} behind`,
        ]),
  ];
}

/**
 * The date that other words of the source force: its own day of the week and part are gone, since they were said of the wider
 * one; a night stays a night, unless only the morning after it is left. Days that were moved from the old calendar are
 * Gregorian.
 */
function narrowedDate(claim: DateClaim, { low, high }: Span, moved: boolean): DateClaim {
  const edtf = low === high ? isoDay(low) : `${isoDay(low)}/${isoDay(high)}`;
  const named = hull(dateRange({ ...claim, date_part: null }, DEFAULT_RULES, moved ? 'julian' : 'gregorian').core);
  return {
    ...claim,
    date: edtf,
    ...dateBounds(edtf),
    date_text: `implied by its own words: ${edtf}`,
    date_part: claim.date_part === 'night' && low === high && low <= named.high ? 'night' : null,
    weekday: null,
    date_basis: 'relative',
    calendar: moved ? 'gregorian' : claim.calendar,
  };
}
