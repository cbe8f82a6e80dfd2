import { daysInMonth } from './calendar.js';
import { RULE_SETS, type RuleSet } from './rules.js';
import { SEASON_MONTHS } from './simple-days.js';

/** A leap year, so that 29 February, which stands for the last day of the month, is there. */
const ANY_LEAP_YEAR = 2000;
const THIRDS = { beginning: [0, 1 / 3], middle: [1 / 3, 2 / 3], end: [2 / 3, 1] } as const;
/** Shares written with fewer digits than a third has. */
const ROUNDING = 0.005;

/**
 * What is wrong with a rule set beyond its schema: days that do not exist, seasons and parts that leave out what the words
 * name (their core lies in every reach), reversed parts, bands out of order, the name of a published set with other rules.
 * @returns one sentence a fault; none for a sound set
 */
export function ruleSetFaults(set: RuleSet): string[] {
  return [...seasonFaults(set), ...partFaults(set), ...bandFaults(set), ...nameFaults(set)];
}

function seasonFaults({ seasons }: RuleSet): string[] {
  return (['21', '22', '23', '24'] as const).flatMap((code) => {
    const { from, to } = seasons.value[code];
    const missing = [from, to].filter((day) => !exists(day));
    if (missing.length > 0) return missing.map((day) => `season ${code}: there is no day ${day}`);
    const named = SEASON_MONTHS[code];
    // Counted in days from the first of the year; what ends before it begins goes on into the next one.
    const place = (day: string): number => Number(day.slice(0, 2)) * 31 + Number(day.slice(3));
    const end = (span: { from: string; to: string }): number => place(span.to) + (span.to < span.from ? 12 * 31 : 0);
    return place(from) <= place(named.from) && end(named) <= end({ from, to })
      ? []
      : [`season ${code}: ${from} to ${to} does not hold the months that it names, ${named.from} to ${named.to}`];
  });
}

function exists(day: string): boolean {
  const [month, date] = day.split('-').map(Number) as [number, number];
  return date >= 1 && date <= daysInMonth(ANY_LEAP_YEAR, month);
}

function partFaults({ parts }: RuleSet): string[] {
  return (['beginning', 'middle', 'end'] as const).flatMap((part) => {
    const [first, last] = THIRDS[part];
    const { from, to } = parts.value[part];
    if (from >= to) return [`${part}: it ends (${to}) before it begins (${from})`];
    return from <= first + ROUNDING && to >= last - ROUNDING
      ? []
      : [`${part}: ${from} to ${to} does not hold the third that the word names`];
  });
}

function bandFaults(set: RuleSet): string[] {
  return (['ratio_bands', 'gap_bands'] as const).flatMap((name) => {
    const bands = set[name].value;
    const faults: string[] = [];
    bands.forEach(({ name: band, up_to: limit }, index) => {
      const last = index === bands.length - 1;
      const before = bands[index - 1]?.up_to ?? null;
      if (last !== (limit === null))
        faults.push(
          `${name}: ${last ? `the last band, "${band}", has an end` : `"${band}" has no end, yet is not the last`}`,
        );
      else if (limit !== null && before !== null && limit <= before)
        faults.push(`${name}: "${band}" (to ${limit}) does not rise above the one before it (to ${before})`);
      if (bands.findIndex((other) => other.name === band) < index) faults.push(`${name}: "${band}" stands twice`);
    });
    const least = name === 'ratio_bands' ? 1 : 0;
    const first = bands[0]?.up_to ?? null;
    if (first !== null && first <= least) faults.push(`${name}: nothing falls into the first band, to ${first}`);
    return faults;
  });
}

function nameFaults(set: RuleSet): string[] {
  const published = RULE_SETS.find(({ name }) => name === set.name);
  return published === undefined || same(published, set)
    ? []
    : [`name: "${set.name}" is a published rule set, whose rules are others; choose another name`];
}

/** Whether two values are the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && same(value, (b as Record<string, unknown>)[key]))
  );
}
