import type { Relation } from '../record/types.js';

/** A closed span of numbers; `-Infinity` and `Infinity` where it is open. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/**
 * What a value covers, amounts and days (as day numbers) alike. Spans are in rising order and apart from one another; every
 * span of the core lies in one of the reach.
 */
export interface Range {
  /** What the words name; it never depends on a rule set. */
  readonly core: readonly Span[];
  /** What a rule set allows round it. */
  readonly reach: readonly Span[];
}

/**
 * How two values relate. `agrees`: what each one names lies in what the other allows; `conflicts`: what they allow does not
 * meet; `overlaps`: otherwise. Since the core is the same under every rule set, a wider one can only turn overlaps into
 * agreement and conflicts into overlaps.
 */
export function relate(a: Range, b: Range): Exclude<Relation, 'not_comparable'> {
  if (!meet(a.reach, b.reach)) return 'conflicts';
  return covers(b.reach, a.core) && covers(a.reach, b.core) ? 'agrees' : 'overlaps';
}

/** Whether two lists of spans have a number in common. */
export function meet(a: readonly Span[], b: readonly Span[]): boolean {
  // Plain loops, since this is asked of every pair.
  for (const one of a) for (const other of b) if (one.low <= other.high && other.low <= one.high) return true;
  return false;
}

/** Whether every span of `inner` lies in one of `outer`. */
export function covers(outer: readonly Span[], inner: readonly Span[]): boolean {
  for (const { low, high } of inner) {
    let held = false;
    for (const span of outer) if (span.low <= low && high <= span.high) held = true;
    if (!held) return false;
  }
  return true;
}

/**
 * The spans in order, those that meet made one.
 * @param step distance up to which neighbours count as one: 0 for amounts, 1 for whole days
 */
export function union(spans: readonly Span[], step: 0 | 1 = 0): readonly Span[] {
  if (spans.length === 1) return spans;
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.low - b.low || a.high - b.high)) {
    const last = joined.at(-1);
    if (last === undefined || span.low > last.high + step) joined.push(span);
    else if (span.high > last.high) joined[joined.length - 1] = { low: last.low, high: span.high };
  }
  return joined;
}

/** From the lowest to the highest number of the spans. @throws Error for none */
export function hull(spans: readonly Span[]): Span {
  const [first] = spans;
  if (first === undefined) throw new Error('no span has no hull');
  if (spans.length === 1) return first;
  let { low, high } = first;
  for (const span of spans) {
    if (span.low < low) low = span.low;
    if (span.high > high) high = span.high;
  }
  return { low, high };
}

/**
 * How far the second lies from the first: the least step from a span of the one to a span of the other, positive where that of
 * the second is higher (later), negative where it is lower (earlier); 0 when they meet.
 */
export function distance(a: readonly Span[], b: readonly Span[]): number {
  let least = Infinity;
  for (const one of a) {
    for (const other of b) {
      const gap = one.high < other.low ? other.low - one.high : other.high < one.low ? other.high - one.low : 0;
      if (Math.abs(gap) < Math.abs(least)) least = gap;
    }
  }
  return least;
}

/** A product without the noise of binary fractions: 0.67 of 1,500 is 1,005 and not a little more. */
export function plainProduct(a: number, b: number): number {
  const product = a * b;
  return Number.isInteger(product) && Math.abs(product) < 1e14 ? product : Number(product.toPrecision(14));
}
