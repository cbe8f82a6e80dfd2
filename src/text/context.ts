import { slice } from './code-points.js';
import { beginsLikeFormula } from '../record/cell.js';

/** Code points of context on each side of a quote (TextQuoteSelector of the W3C Web Annotation model). */
const CONTEXT = 32;

/** The text immediately before and after a quote. */
export interface QuoteContext {
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/**
 * What stands around a quote, so that `prefix + quote + suffix` is a stretch of the text, to the blank. A prefix begins
 * later, and a suffix is left out, where a table's cell would begin like a formula; null where nothing is left.
 */
export function contextOf(points: readonly string[], start: number, end: number): QuoteContext {
  let from = Math.max(0, start - CONTEXT);
  while (from < start && beginsLikeFormula(slice(points, from, start))) from += 1;
  const suffix = slice(points, end, end + CONTEXT);
  return {
    prefix: slice(points, from, start) || null,
    suffix: suffix === '' || beginsLikeFormula(suffix) ? null : suffix,
  };
}
