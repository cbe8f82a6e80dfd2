import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/dossier/dataset.js';
import { coveragePage } from '../src/export/page/coverage.js';
import { lossesPage } from '../src/export/page/losses.js';
import { findingsTable } from '../src/export/page/findings-table.js';

const BEGIN = '<!-- findings: written by npm run build -->';
const END = '<!-- end of findings -->';

/** A page that is written from the dataset, wholly or in part. */
interface Page {
  readonly path: string;
  readonly content: string;
}

function pages(root: string, dataset: Dataset): Page[] {
  return [
    { path: 'README.md', content: readme(readFileSync(join(root, 'README.md'), 'utf8'), dataset) },
    { path: 'docs/coverage.md', content: coveragePage(dataset) },
    { path: 'docs/strengths-and-losses.md', content: lossesPage(dataset) },
  ];
}

/** README.md with the table of findings as the dataset has it now. */
function readme(old: string, dataset: Dataset): string {
  const [begin, end] = [old.indexOf(BEGIN), old.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`README.md: the marks "${BEGIN}" and "${END}" are missing. Put them around the table of findings.`);
  return `${old.slice(0, begin)}${BEGIN}\n\n${findingsTable(dataset, 8)}\n\n${old.slice(end)}`;
}

/** Pages that are missing, or stand otherwise than the dataset has it now. */
export function stalePages(root: string, dataset: Dataset): string[] {
  return pages(root, dataset)
    .filter(({ path, content }) => {
      const file = join(root, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    })
    .map(({ path }) => path);
}

/** Writes the pages that are stale. */
export function writePages(root: string, dataset: Dataset): void {
  const stale = stalePages(root, dataset);
  for (const { path, content } of pages(root, dataset))
    if (stale.includes(path)) writeFileSync(join(root, path), content);
}
