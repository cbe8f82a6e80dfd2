/**
 * Words that readers of tables take for missing values: pandas' list (`STR_NA_VALUES`), which holds those of R and readr too.
 * Small letters alone, as in "none" or "nil", are kept by all of them.
 */
const MISSING_WORDS: ReadonlySet<string> = new Set([
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
]);

/**
 * Characters with which spreadsheets begin a formula, their full-width forms included; also behind characters that are not seen,
 * which an importer may drop. A blank before them makes the cell a text.
 */
const FORMULA = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;
const SHOWN = 20;

/** What most texts begin with; asked first, since it is cheap. */
const PLAIN_START = /^[\w"([]/;

/** Whether a spreadsheet would take a cell of this text for a formula. */
export function beginsLikeFormula(text: string): boolean {
  return !PLAIN_START.test(text) && FORMULA.test(text);
}

/** Why a text cannot stand in a cell of a table without being taken for something else; null when it can. */
export function cellFault(text: string): string | null {
  // Blanks round a text are dropped by some readers (readr) before they look at it.
  const bare = text.trim();
  if (bare === '') return 'an empty text cannot be told from a missing one; leave the field out';
  if (MISSING_WORDS.has(bare)) return `"${text}" is read as a missing value by other programs; use another word`;
  if (beginsLikeFormula(text))
    return `"${text.slice(0, SHOWN)}" begins like a spreadsheet formula; reword it, or extend the quote by a word`;
  return null;
}
