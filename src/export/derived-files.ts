import type { Dataset } from '../dossier/dataset.js';
import { toCsv } from './format/csv.js';
import { recordLines } from './format/json.js';
import { publish } from './published.js';
import { TABLES } from './table/index.js';

/** A generated file: its path under data/derived/ and its content. */
export interface DerivedFile {
  readonly path: string;
  readonly content: string;
}

/** All files under data/derived/. The same dataset gives the same bytes. */
export function derivedFiles(dataset: Dataset): DerivedFile[] {
  const published = publish(dataset);
  return [
    { path: 'findings.json', content: recordLines(dataset.findings) },
    { path: 'standings.json', content: recordLines(dataset.standings) },
    { path: 'synopses.json', content: recordLines(dataset.synopses) },
    {
      path: 'implied-claims.json',
      content: recordLines(dataset.claims.filter(({ derived_from }) => derived_from !== null)),
    },
    { path: 'profiles.json', content: recordLines(published.profiles) },
    { path: 'copy-signs.json', content: recordLines(published.copy_signs) },
    { path: 'rule-sets.json', content: recordLines(published.rule_sets) },
    ...TABLES.map(({ name, columns, rows }) => ({
      path: `csv/${name}.csv`,
      content: toCsv(rows(published), columns, `${name}.csv`),
    })),
  ];
}
