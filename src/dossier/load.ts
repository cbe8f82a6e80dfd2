import { buildDataset } from './build.js';
import type { Dataset } from './dataset.js';
import { readPublished } from './published.js';
import { packageRoot, readAuthored } from './read.js';

/** How a dataset is to be loaded. */
export interface LoadOptions {
  /** Called with one sentence when the dataset is computed anew because what was built is missing or stale; the console's warning when left out. */
  readonly notice?: (text: string) => void;
}

/**
 * Loads a dataset: what was built, where it was computed from the files that now stand beside it; else it is computed from
 * these, and the notice says so.
 * @param root the dossier, or the folder that holds it as data/; the package's own when left out
 * @returns all records, deeply frozen
 * @throws Error that lists what is wrong with the files, where it has to be computed and cannot
 */
export function loadDataset(root: string = packageRoot(), { notice = console.warn }: LoadOptions = {}): Dataset {
  const published = readPublished(root);
  if (published.dataset) return published.dataset;
  notice(published.notice);
  return buildDataset(readAuthored(root));
}
