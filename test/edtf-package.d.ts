/** The `edtf` package ships no types; tests use its parser only. */
declare module 'edtf' {
  /** Parses an expression. @throws SyntaxError for one that its grammar refuses */
  export default function edtf(text: string): unknown;
}
