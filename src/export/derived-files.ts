import { copySigns } from '../compare/weigh/copy-signs.js';
import { profiles as profilesOf } from '../compare/weigh/profile.js';
import type { Dataset } from '../dossier/dataset.js';
import { DEFAULT_RULES, RULE_SETS } from '../value/rules.js';
import { toCsv } from './format/csv.js';
import { tables } from './table/tables.js';

/** A generated file: its path under data/derived/ and its content. */
export interface DerivedFile {
  readonly path: string;
  readonly content: string;
}

/** All files under data/derived/. The same dataset gives the same bytes. */
export function derivedFiles(dataset: Dataset): DerivedFile[] {
  const signs = copySigns(dataset);
  const profiles = profilesOf(dataset, DEFAULT_RULES);
  return [
    { path: 'findings.json', content: recordLines(dataset.findings) },
    { path: 'standings.json', content: recordLines(dataset.standings) },
    { path: 'synopses.json', content: recordLines(dataset.synopses) },
    {
      path: 'implied-claims.json',
      content: recordLines(dataset.claims.filter(({ derived_from }) => derived_from !== null)),
    },
    { path: 'profiles.json', content: recordLines(profiles) },
    { path: 'copy-signs.json', content: recordLines(signs) },
    { path: 'rule-sets.json', content: recordLines(RULE_SETS) },
    ...tables(dataset, profiles, signs).map(({ name, columns, rows }) => ({
      path: `csv/${name}.csv`,
      content: toCsv(rows, columns, `${name}.csv`),
    })),
  ];
}

/** A JSON array with one record a line, so that a change shows as the lines it touches. */
export function recordLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
