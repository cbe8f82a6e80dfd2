import { unseal } from '../src/dossier/bundle-text.js';
import type { Dataset, Published } from '../src/dossier/dataset.js';
import { loadDataset } from '../src/dossier/load.js';
import { readBundle } from '../src/dossier/read.js';
import { publishedOf } from '../src/export/format/json.js';
import { ROOT } from './mini.js';

let dataset: Dataset | undefined;
let published: Published | undefined;

/** The package's own dataset, read once for all tests of a thread; whether what was built is fresh is for the build to say. */
export function realDataset(): Dataset {
  dataset ??= loadDataset(ROOT, { notice: () => undefined });
  return dataset;
}

/** The package's bundle as it stands, with what is computed for readers. @throws Error when it is not built, or damaged */
export function realPublished(): Published {
  if (published === undefined) {
    const found = readBundle(ROOT);
    const bundle = found === null ? null : unseal(found.bytes);
    if (bundle === null) throw new Error('there is no sound bundle in data/derived/; run: npm run build');
    published = publishedOf(bundle);
  }
  return published;
}
