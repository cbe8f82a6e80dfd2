import type { Claim, Correction } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';
import { readingText } from '../text/reading-text.js';

/** What a claim's quote reads like once the repairs of its text are made; null where it has no quote. */
export type ReadQuote = (claim: Claim) => string | null;

/**
 * Reads quotes with the corrections that the dataset holds. A quote is a slice of its witness, so those inside it are enough;
 * the witness itself is not needed. Corrections that do not fit their text, which the checks report, repair nothing.
 */
export function readQuotes({ texts }: Dataset): ReadQuote {
  const corrections = new Map(
    texts.map((text) => [text.source, text.corrections.toSorted((a, b) => a.start - b.start)]),
  );
  return ({ quote, source, start, end }) => {
    if (quote === null || start === null || end === null) return quote;
    const within = inside(corrections.get(source) ?? [], start, end);
    const printed = quote.replace(/\s+/g, ' ');
    if (within.length === 0) return printed;
    try {
      return readingText(quote, within).text.replaceAll('\n', ' ');
    } catch {
      return printed;
    }
  };
}

/** Corrections inside a stretch of the witness, counted from its start. */
function inside(corrections: readonly Correction[], start: number, end: number): Correction[] {
  let [low, high] = [0, corrections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((corrections[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found: Correction[] = [];
  for (let at = low; at < corrections.length; at += 1) {
    const entry = corrections[at] as Correction;
    if (entry.start >= end) break;
    if (entry.end <= end) found.push({ ...entry, start: entry.start - start, end: entry.end - start });
  }
  return found;
}
