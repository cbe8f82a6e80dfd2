import type { DateClaim } from '../record/types.js';
import { calendarDifference, dayOf, weekday } from './calendar.js';
import { edtfRange, type DateRange, type Reckoning } from './date-range.js';
import { parseEdtf, simpleDates, type Edtf } from './edtf.js';
import { hull } from './range.js';
import type { RuleSet } from './rules.js';
import { simplePrecision, type SimpleDate } from './simple-date.js';
import { isShiftable, namedDays } from './simple-days.js';

/**
 * What tells the calendar of a printed date, the first of these that there is: `stated` (the record names the calendar, and
 * gives the day as Gregorian), `weekday_gregorian` and `weekday_julian` (the day of the week that is named fits one of the
 * two), `habit` (the source is known to reckon in the Julian calendar), `none`.
 */
export type CalendarEvidence = 'stated' | 'weekday_gregorian' | 'weekday_julian' | 'habit' | 'none';

/** In which calendar the printed day fell on the day of the week that is named. */
export type WeekdayFit = 'gregorian' | 'julian' | 'both' | 'neither';

/** The days that a date truly may be, as day numbers of the Gregorian calendar. */
export interface TrueDays {
  readonly range: DateRange;
  readonly evidence: CalendarEvidence;
  /** Days by which the printed date was moved: the difference of the calendars on its first day, or 0. */
  readonly shift: number;
  /** The days that it would be in the Julian calendar, where nothing tells the calendar and the date is precise enough to differ. */
  readonly possible: DateRange | null;
  /** Null where no day of the week is named, or the date is no day. */
  readonly weekday: WeekdayFit | null;
}

type Printed = Pick<DateClaim, 'date' | 'date_part' | 'weekday' | 'calendar'>;

/**
 * The days that a printed date truly may be: Old Style days, nights, months and parts of months are moved by the difference
 * of the calendars at that time (12 days in the nineteenth century, 13 in the twentieth); years and seasons stay.
 * @param julianHabit whether the source is known to reckon in the Julian calendar where its dates do not name theirs
 * @throws Error for text that is no EDTF
 */
export function trueDays(printed: Printed, julianHabit: boolean, rules: RuleSet): TrueDays {
  const { date_part: part, calendar } = printed;
  const edtf = parseEdtf(printed.date);
  const fit = weekdayFit(printed, edtf);
  const range = edtfRange(edtf, rules, part, 'gregorian');
  const known = (evidence: CalendarEvidence): TrueDays => ({ range, evidence, shift: 0, possible: null, weekday: fit });
  if (calendar !== 'unstated') return known('stated');
  if (fit === 'gregorian') return known('weekday_gregorian');
  if (!isPrecise(edtf)) return known('none');
  const moved = edtfRange(edtf, rules, part, 'julian');
  if (fit !== 'julian' && !julianHabit) return { range, evidence: 'none', shift: 0, possible: moved, weekday: fit };
  const evidence = fit === 'julian' ? 'weekday_julian' : 'habit';
  return { range: moved, evidence, shift: differenceOn(range), possible: null, weekday: fit };
}

/** Whether a date is precise enough for the calendar to matter: one of those that it names is a day or a month. */
function isPrecise(edtf: Edtf): boolean {
  if (edtf.form === 'date') return isShiftable(simplePrecision(edtf.date));
  return simpleDates(edtf).some((date) => isShiftable(simplePrecision(date)));
}

/** The difference of the calendars on the first day of a range that has one, else on its last. */
function differenceOn({ core }: DateRange): number {
  const { low, high } = hull(core);
  return calendarDifference(dayOf(Number.isFinite(low) ? low : high));
}

/** In which calendar the first day that fits at all fits; of a night either day may be named. */
function weekdayFit({ weekday: named, calendar }: Printed, edtf: Edtf): WeekdayFit | null {
  if (named === null) return null;
  const fits = datedDays(edtf).map((date): WeekdayFit => {
    const falls = (reckoning: Reckoning): boolean => weekday(namedDays(date, reckoning).low) === named;
    // A record that states its calendar gives the Gregorian day; there is no second reading to try.
    const [gregorian, julian] = [falls('gregorian'), calendar === 'unstated' && falls('julian')];
    return gregorian ? (julian ? 'both' : 'gregorian') : julian ? 'julian' : 'neither';
  });
  return fits.find((fit) => fit !== 'neither') ?? fits[0] ?? null;
}

/**
 * The days that a named day of the week can be held against: the only one, however qualified, or two that follow each other
 * (a night). None for months, for longer stretches and for sets: those have several days of one name.
 */
function datedDays(edtf: Edtf): SimpleDate[] {
  const days = simpleDates(edtf);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length > 2) return [];
  if (days.some((date) => simplePrecision(date) !== 'day')) return [];
  const apart = edtf.form === 'set' && days.length === 2 && !edtf.members.some(({ range }) => range);
  const length = namedDays(last).high - namedDays(first).low;
  return length > 1 || apart ? [] : days;
}
