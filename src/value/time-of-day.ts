const TIME = /^T(\d{2}):(\d{2}):(\d{2})(?:(Z)|([+-])(\d{2})(?::(\d{2}))?)?$/;
const MINUTES_A_DAY = 1440;
const LAST_MINUTE = MINUTES_A_DAY - 1;

/**
 * Checks a time of day as ISO 8601 has it: `T23:20:30`, with `Z` or the distance from universal time in hours and minutes.
 * Hour 24 stands in 24:00:00 only; second 60 only in a leap second, which ends a day of universal time.
 * @param time from the `T` on
 * @param whole the expression in which it stands, for the message
 * @throws Error that says what is wrong
 */
export function checkTime(time: string, whole: string): void {
  const match = TIME.exec(time);
  if (!match)
    throw new Error(`"${whole}" has no such time of day: write T23:20:30, with Z or +09:00 behind it if need be`);
  const [hours, minutes, seconds] = match.slice(1, 4).map(Number) as [number, number, number];
  const [, , , , , sign, offsetHours = '0', offsetMinutes = '0'] = match;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59)
    throw new Error(`"${whole}" has no such distance from universal time: it is less than a day`);
  if (sign === '-' && offset === 0) throw new Error(`"${whole}" has the distance minus zero: write Z or +00:00`);
  const universal = hours * 60 + minutes - (sign === '-' ? -offset : offset);
  const lastMinute = ((universal % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY === LAST_MINUTE;
  const possible =
    hours < 24
      ? minutes < 60 && (seconds < 60 || (seconds === 60 && lastMinute))
      : hours === 24 && minutes === 0 && seconds === 0;
  if (!possible) throw new Error(`"${whole}" has no such time of day`);
}
