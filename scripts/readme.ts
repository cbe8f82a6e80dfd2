import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/dataset/dataset.js';
import { findingsTable } from '../src/publish/findings-table.js';

const BEGIN = '<!-- findings: written by npm run build -->';
const END = '<!-- end of findings -->';

/** README.md with the table of findings as the dataset has it now, and whether it stood so already. */
export function freshReadme(root: string, dataset: Dataset): { readonly content: string; readonly fresh: boolean } {
  const old = readFileSync(join(root, 'README.md'), 'utf8');
  const [begin, end] = [old.indexOf(BEGIN), old.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`README.md: the marks "${BEGIN}" and "${END}" are missing. Put them around the table of findings.`);
  const content = `${old.slice(0, begin)}${BEGIN}\n\n${findingsTable(dataset, 8)}\n\n${old.slice(end)}`;
  return { content, fresh: content === old };
}

/** Writes README.md when its table of findings is stale. */
export function writeReadme(root: string, dataset: Dataset): void {
  const { content, fresh } = freshReadme(root, dataset);
  if (!fresh) writeFileSync(join(root, 'README.md'), content);
}
