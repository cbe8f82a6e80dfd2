/** Dashes of every length, hyphens and the minus sign. */
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
/** Apostrophes and single quotation marks, as typed, as printed, and as letters. */
const APOSTROPHES = /['`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u1FFD\uFF07]/gu;
const QUOTATION_MARKS = /["\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\uFF02]/gu;
/** Characters that show nothing: soft hyphens, zero-width blanks and joiners, marks of direction, variation selectors. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}/gu;

/** Texts that are in one form already but for case and blanks: most words of most records, told apart for speed. */
const PLAIN = /^[ -~]*$/;

/**
 * The form in which words are looked for: two texts that a reader takes for the same words have the same one. Canonical and
 * compatibility equivalence (NFKC of Unicode Standard Annex 15), case by full folding as far as JavaScript has it, one kind of
 * dash, apostrophe and quotation mark, one blank for any white space. Accents count: they tell words apart in many languages.
 */
export function searchForm(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll('`', "'").toLowerCase().replace(/ {2,}/g, ' ').trim();
  // Marks first, since compatibility takes some of them apart (an acute accent that stands for an apostrophe); and last, since
  // it makes others (a minus sign out of a subscript).
  const folded = oneKind(text)
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC');
  return oneKind(folded).normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

function oneKind(text: string): string {
  return text.replace(UNSEEN, '').replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"').replace(DASHES, '-');
}
