import type { Relation } from '../record/types.js';

/** `agrees`: identical, or each contains the other's best; `overlaps`: otherwise meeting; `conflicts`: disjoint. */
export function relate(
  a: { low: number; high: number; best: number | null },
  b: { low: number; high: number; best: number | null },
): Exclude<Relation, 'not_comparable'> {
  if (a.high < b.low || b.high < a.low) return 'conflicts';
  if (a.low === b.low && a.high === b.high) return 'agrees';
  const holds = (range: { low: number; high: number }, best: number | null): boolean =>
    best !== null && range.low <= best && best <= range.high;
  return holds(a, b.best) && holds(b, a.best) ? 'agrees' : 'overlaps';
}
