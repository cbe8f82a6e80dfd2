import type { Dataset, Published } from '../src/dossier/dataset.js';
import { loadDataset } from '../src/dossier/load.js';
import { publish } from '../src/export/published.js';
import { ROOT } from './mini.js';

let dataset: Dataset | undefined;
let published: Published | undefined;

/** The package's own dataset, read once for all tests of a thread; whether what was built is fresh is for the build to say. */
export function realDataset(): Dataset {
  dataset ??= loadDataset(ROOT, { notice: () => undefined });
  return dataset;
}

/** The same with what is computed from it for readers. */
export function realPublished(): Published {
  published ??= publish(realDataset());
  return published;
}
