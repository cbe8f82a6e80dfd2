import {
  ANSWER_COLUMNS,
  CLAIM_COLUMNS,
  EVENT_COLUMNS,
  FINDING_COLUMNS,
  LINEAGE_COLUMNS,
  PERSON_COLUMNS,
  PLACE_COLUMNS,
  SEARCH_COLUMNS,
  SOURCE_COLUMNS,
  STANDING_COLUMNS,
  TOPIC_COLUMNS,
  type Column,
} from '../../record/columns.js';
import type { CopySign, Profile, Topic } from '../../record/types.js';
import type { Dataset } from '../../dossier/dataset.js';
import { COMPARISON_COLUMNS, comparisonRows } from './comparisons.js';
import type { Columns, Row } from '../format/csv.js';

/** A table to publish: its file name without ending, its columns and rows. */
export interface Table {
  readonly name: string;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** Columns of profiles.csv: one row for each source and kind of question; the pairs behind it are in profiles.json. */
export const PROFILE_COLUMNS: Columns = {
  source: 'string',
  measure: 'string',
  whose: 'string',
  topics: 'number',
  k_account: 'number',
  k: 'number',
  more: 'number',
  less: 'number',
  same: 'number',
  agree: 'number',
  conflict: 'number',
  median_log_ratio: 'number',
  k_ratio: 'number',
  interval_low: 'number',
  interval_high: 'number',
  median_days: 'number',
};

/** Columns of copy_signs.csv: one row for each value that sources share and that is hard to hit upon twice. */
export const COPY_SIGN_COLUMNS: Columns = {
  sign: 'string',
  topic: 'string',
  value: 'string',
  claims: 'list',
  sources: 'list',
  known: 'boolean',
};

/** All tables of the dataset, in the order in which they are published. */
export function tables(dataset: Dataset, profiles: readonly Profile[], signs: readonly CopySign[]): Table[] {
  const rows = (records: readonly object[]): Row[] => records.map((record) => ({ ...record }));
  return [
    { name: 'sources', columns: kinds(SOURCE_COLUMNS), rows: rows(dataset.sources) },
    { name: 'topics', columns: kinds(TOPIC_COLUMNS), rows: rows(dataset.topics) },
    {
      name: 'answers',
      columns: { topic: 'string', ...kinds(ANSWER_COLUMNS) },
      rows: dataset.topics.flatMap(answerRows),
    },
    { name: 'events', columns: kinds(EVENT_COLUMNS), rows: rows(dataset.events) },
    { name: 'places', columns: kinds(PLACE_COLUMNS), rows: rows(dataset.places) },
    { name: 'people', columns: kinds(PERSON_COLUMNS), rows: rows(dataset.people) },
    { name: 'claims', columns: kinds(CLAIM_COLUMNS), rows: rows(dataset.claims) },
    { name: 'findings', columns: kinds(FINDING_COLUMNS), rows: dataset.findings.map(emptyListsOut) },
    { name: 'standings', columns: kinds(STANDING_COLUMNS), rows: dataset.standings.map(emptyListsOut) },
    { name: 'comparisons', columns: COMPARISON_COLUMNS, rows: comparisonRows(dataset) },
    { name: 'lineage', columns: kinds(LINEAGE_COLUMNS), rows: rows(dataset.lineage) },
    { name: 'searches', columns: kinds(SEARCH_COLUMNS), rows: rows(dataset.searches) },
    { name: 'profiles', columns: PROFILE_COLUMNS, rows: rows(profiles) },
    { name: 'copy_signs', columns: COPY_SIGN_COLUMNS, rows: rows(signs) },
  ];
}

/** Answers of a topic, one a row, so that each list stands in a cell of its own. */
function answerRows(topic: Topic): Row[] {
  return (topic.answers ?? []).map((answer) => ({ topic: topic.id, ...answer }));
}

function kinds(columns: readonly Column[]): Columns {
  return Object.fromEntries(columns.map(({ name, kind }) => [name, kind]));
}

/** A list without items is an empty cell. */
function emptyListsOut(record: object): Row {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length === 0
        ? null
        : Array.isArray(value)
          ? value.map((item) => String(item).replaceAll('|', '/'))
          : value,
    ]),
  );
}
