/** Offsets of the dataset count Unicode code points (W3C Web Annotation); JavaScript strings count UTF-16 units. This file is the only bridge. */

/** Splits a text into its code points, so that index `i` is code point `i`. */
export function codePoints(text: string): readonly string[] {
  return Array.from(text);
}

/** The code points from `start` to `end` (exclusive) as a string. */
export function slice(points: readonly string[], start: number, end: number): string {
  return points.slice(start, end).join('');
}
