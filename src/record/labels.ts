import type { Claim, Source } from './types.js';

/** What of a source its label is made from. */
export type Labelled = Pick<Source, 'issued' | 'authors' | 'kind' | 'container' | 'title' | 'title_en'>;

/**
 * Short name of a source, as in running text: `Smith (1941)`; an unsigned article by its work of reference,
 * `Encyclopedia, Article (n.d.)`; `n.d.` where only bounds of the year are known.
 */
export function sourceLabel(source: Labelled): string {
  const year = yearOf(source.issued);
  const author = source.authors?.[0]?.split(',')[0];
  const more = (source.authors?.length ?? 0) > 1 ? ' and others' : '';
  const work = source.kind === 'encyclopedia' && source.container ? `${source.container}, ` : '';
  return `${author ? author + more : work + short(source.title_en ?? source.title)} (${year})`;
}

/** Where a claim stands: its page in a held text, else its locator. */
export function locatorText(claim: Claim): string {
  if (claim.page !== null) return `p. ${claim.page}`;
  return claim.locator ?? 'no locator';
}

/** Year of publication as a reader writes it: `1941`, `1970-1979`, `1922 or later`, or `n.d.` where no earliest year is known. */
function yearOf(issued: string): string {
  const [, after] = /^\[(\d{4}).*\.\.\]$/.exec(issued) ?? [];
  if (after !== undefined) return `${after} or later`;
  const [, from, to] = /^(\d{3}[\dX])[^/]*(?:\/(\d{4}).*)?$/.exec(issued) ?? [];
  if (from === undefined) return 'n.d.';
  return to === undefined || to === from ? from : `${from}-${to}`;
}

/** In code points. */
const LONGEST_TITLE = 64;

/**
 * A long title ends at a blank. One that has none in its second half (a script that sets no blanks, a long compound) is cut
 * where its room ends, between code points.
 */
function short(title: string): string {
  const points = Array.from(title);
  if (points.length <= LONGEST_TITLE) return title;
  const blank = points.lastIndexOf(' ', LONGEST_TITLE);
  const kept = points.slice(0, blank > LONGEST_TITLE / 2 ? blank : LONGEST_TITLE).join('');
  return `${kept.replace(/[,;:.( ]+$/, '')} …`;
}
