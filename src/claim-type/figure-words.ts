/** Digits in groups of three, whatever the locale; at most two decimals. */
export function number(value: number): string {
  const [whole, part] = String(Math.round(value * 100) / 100).split('.') as [string, string | undefined];
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (part === undefined ? '' : `.${part}`);
}

/** A closed range in words; null is an open end. */
export function rangeWords(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'any number' : `up to ${number(high)}`;
  if (high === null) return `${number(low)} and more`;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/** A run of days in words; null is an open end. */
export function daysWords(start: string | null, end: string | null): string {
  if (start === null) return end === null ? 'any day' : `until ${end}`;
  if (end === null) return `from ${start} on`;
  return start === end ? start : `${start} to ${end}`;
}

/** `1 day`, `2 days`. */
export function plural(count: number, word: string): string {
  return `${number(count)} ${count === 1 ? word : `${word}s`}`;
}
