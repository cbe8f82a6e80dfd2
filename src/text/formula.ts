/** Characters with which spreadsheets begin a formula, their full-width forms included. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;

/** Whether a spreadsheet would take a cell of this text for a formula. */
export function beginsLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}
