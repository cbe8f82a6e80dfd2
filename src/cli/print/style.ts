/** How a piece of output is set off. The text is not nested: a piece inside another ends the other. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string): string => text;

/** Output without any colour. */
export const PLAIN: Style = { bold: same, dim: same, strong: same, good: same, bad: same };
