/** citation-js ships no types; the importer uses its parser only. */
declare module '@citation-js/core' {
  /** Parses BibTeX or CSL-JSON. */
  export class Cite {
    /** @throws Error for text in no known form */
    constructor(data: string);
    /** The items as CSL-JSON. */
    readonly data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
