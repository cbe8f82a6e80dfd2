import { seal } from '../dossier/bundle-text.js';
import type { Dataset } from '../dossier/dataset.js';
import { BUNDLE } from '../dossier/form.js';
import type { Validator } from '../dossier/validate.js';
import type { OutFile } from '../dossier/write.js';
import { toCsv } from './format/csv.js';
import { bundleOf, sourceFiles, toJson } from './format/json.js';
import { publish } from './published.js';
import { TABLES } from './table/index.js';

/**
 * All files under derived/. The same dataset gives the same bytes.
 * @param computedFrom fingerprint of the files written by hand from which the dataset was computed
 * @param validate knows the published schemas
 * @throws Error that names the first records that are not as published ones must be; nothing should be written then
 */
export function derivedFiles(dataset: Dataset, computedFrom: string, validate: Validator): OutFile[] {
  const published = publish(dataset);
  const bundle = seal(toJson(bundleOf(published, computedFrom)));
  // What is validated is what was written, read again.
  const faults = validate('published/bundle', JSON.parse(bundle));
  if (faults.length > 0)
    throw new Error(
      `What was computed is not what schema/published/ promises, so it cannot be written:\n${faults.slice(0, 10).join('\n')}`,
    );
  return [
    { path: BUNDLE, content: bundle },
    ...sourceFiles(published).map((file) => ({
      path: `json/sources/${file.source.id}.json`,
      content: toJson(file),
    })),
    ...TABLES.map(({ name, columns, rows }) => ({
      path: `csv/${name}.csv`,
      content: toCsv(rows(published), columns, `${name}.csv`),
    })),
  ];
}
