import type { Dataset } from '../../dossier/dataset.js';
import { coveragePage } from './coverage.js';
import { lossesPage } from './losses.js';
import { findingsTable } from './findings-table.js';

/** A page of the repository that is written from the dataset, wholly or in part. */
export interface Page {
  /** Path from the root of the package. */
  readonly path: string;
  /**
   * The page as it should stand.
   * @param old the page as it stands; empty where there is none
   * @throws Error when the place of what is written into it is missing
   */
  readonly content: (dataset: Dataset, old: string) => string;
}

const BEGIN = '<!-- findings: written by npm run build -->';
const END = '<!-- end of findings -->';
/** Rows of the table of findings in the README. */
const ROWS = 8;

/** All pages. A new one is one file and one name here. */
export const PAGES: readonly Page[] = [
  { path: 'README.md', content: withFindings },
  { path: 'docs/coverage.md', content: (dataset) => coveragePage(dataset) },
  { path: 'docs/strengths-and-losses.md', content: (dataset) => lossesPage(dataset) },
];

function withFindings(dataset: Dataset, old: string): string {
  const [begin, end] = [old.indexOf(BEGIN), old.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`README.md: the marks "${BEGIN}" and "${END}" are missing. Put them around the table of findings.`);
  return `${old.slice(0, begin)}${BEGIN}\n\n${findingsTable(dataset, ROWS)}\n\n${old.slice(end)}`;
}
