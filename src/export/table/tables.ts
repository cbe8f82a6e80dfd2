import {
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
  type Claim,
  type Topic,
} from '../../record/types.js';
import type { CopySign } from '../../compare/weigh/copy-signs.js';
import type { ProfileRow } from '../../compare/weigh/profile.js';
import type { Dataset } from '../../dossier/dataset.js';
import { codePoints, slice } from '../../text/code-points.js';
import { isoDay } from '../../value/calendar.js';
import { edtfRange } from '../../value/date-range.js';
import { parseEdtf } from '../../value/edtf.js';
import { hull } from '../../value/range.js';
import { DEFAULT_RULES } from '../../value/rules.js';
import { COMPARISON_COLUMNS, comparisonRows } from './comparisons.js';
import type { Columns, Row } from '../format/csv.js';

/** A table to publish: its file name without ending, its columns and rows. */
export interface Table {
  readonly name: string;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** Code points of context on each side of a quote (TextQuoteSelector of the W3C Web Annotation model). */
const CONTEXT = 32;

/** Columns of claims.csv: the record's fields, with those that are computed at export beside their originals. */
export const CLAIM_TABLE_COLUMNS: Columns = Object.fromEntries(
  Object.entries(CLAIM_COLUMNS).flatMap(([name, kind]): [string, 'string' | 'number' | 'boolean' | 'list'][] => {
    if (name === 'date')
      return [
        [name, kind],
        ['date_start', 'string'],
        ['date_end', 'string'],
        ['date_prec', 'string'],
      ];
    if (name === 'quote')
      return [
        [name, kind],
        ['prefix', 'string'],
        ['suffix', 'string'],
      ];
    return [[name, kind]];
  }),
);

/** Columns of profiles.csv: one row for each source and kind of question; the pairs behind it are in profiles.json. */
export const PROFILE_COLUMNS: Columns = {
  source: 'string',
  measure: 'string',
  whose: 'string',
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

/** One row of a source's tendency profile. */
export interface SourceProfile extends ProfileRow {
  readonly source: string;
}

/** All tables of the dataset, in the order in which they are published. */
export function tables(
  dataset: Dataset,
  witnesses: ReadonlyMap<string, string>,
  profiles: readonly SourceProfile[],
  signs: readonly CopySign[],
): Table[] {
  const points = new Map([...witnesses].map(([source, text]) => [source, codePoints(text)]));
  const rows = (records: readonly object[]): Row[] => records.map((record) => ({ ...record }));
  return [
    { name: 'sources', columns: SOURCE_COLUMNS, rows: rows(dataset.sources) },
    { name: 'topics', columns: TOPIC_COLUMNS, rows: dataset.topics.map(topicRow) },
    { name: 'events', columns: EVENT_COLUMNS, rows: rows(dataset.events) },
    { name: 'places', columns: PLACE_COLUMNS, rows: rows(dataset.places) },
    { name: 'people', columns: PERSON_COLUMNS, rows: rows(dataset.people) },
    {
      name: 'claims',
      columns: CLAIM_TABLE_COLUMNS,
      rows: dataset.claims.map((claim) => claimRow(claim, points.get(claim.source))),
    },
    { name: 'findings', columns: FINDING_COLUMNS, rows: dataset.findings.map(emptyListsOut) },
    { name: 'standings', columns: STANDING_COLUMNS, rows: dataset.standings.map(emptyListsOut) },
    { name: 'comparisons', columns: COMPARISON_COLUMNS, rows: comparisonRows(dataset) },
    { name: 'lineage', columns: LINEAGE_COLUMNS, rows: rows(dataset.lineage) },
    { name: 'searches', columns: SEARCH_COLUMNS, rows: rows(dataset.searches) },
    { name: 'profiles', columns: PROFILE_COLUMNS, rows: profiles.map(profileRow) },
    { name: 'copy_signs', columns: COPY_SIGN_COLUMNS, rows: rows(signs) },
  ];
}

function profileRow({ interval, ...row }: SourceProfile): Row {
  return { ...row, interval_low: interval?.[0] ?? null, interval_high: interval?.[1] ?? null };
}

function topicRow(topic: Topic): Row {
  return { ...topic, answers: topic.answers?.map(({ id, label }) => `${id}: ${label}`) };
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

function claimRow(claim: Claim, points: readonly string[] | undefined): Row {
  const row: Record<string, unknown> = { ...claim };
  if (claim.type === 'date') {
    // What the EDTF expression names: widening by part, season or hedge belongs to rule sets.
    const { core, precision } = edtfRange(parseEdtf(claim.date), DEFAULT_RULES);
    const { low, high } = hull(core);
    row.date_start = Number.isFinite(low) ? isoDay(low) : null;
    row.date_end = Number.isFinite(high) ? isoDay(high) : null;
    row.date_prec = precision;
  }
  if (points && claim.start !== null && claim.end !== null) {
    row.prefix = context(slice(points, Math.max(0, claim.start - CONTEXT), claim.start));
    row.suffix = context(slice(points, claim.end, claim.end + CONTEXT));
  }
  return row;
}

/** Context for finding a quote again; cut to whole words so that no cell begins like a formula. */
function context(text: string): string | null {
  const cut = text.replace(/^[\s=+\-@|%]+/u, '').trimEnd();
  return cut === '' ? null : cut;
}
