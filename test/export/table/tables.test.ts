import { beforeAll, describe, expect, it } from 'vitest';
import { packageContract } from '../../../src/check/run-checks.js';
import type { Published } from '../../../src/dossier/dataset.js';
import { fromCsv, toCsv } from '../../../src/export/format/csv.js';
import { seal } from '../../../src/dossier/bundle-text.js';
import type { Bundle } from '../../../src/record/types.js';
import { bundleOf, publishedOf, recordLines, sourceFiles, toJson } from '../../../src/export/format/json.js';
import { publish } from '../../../src/export/published.js';
import { TABLES } from '../../../src/export/table/index.js';
import { FIELDS } from '../../../src/record/fields.js';
import { miniDataset } from '../../mini.js';

const { validate } = packageContract();
const HASH = 'a'.repeat(64);
let published: Published;
beforeAll(() => {
  published = publish(miniDataset());
});

describe('tables', () => {
  it('are those of the release, in order', () => {
    expect(TABLES.map(({ name }) => name)).toEqual([
      'sources',
      'topics',
      'answers',
      'events',
      'places',
      'people',
      'claims',
      'findings',
      'standings',
      'comparisons',
      'constraints',
      'operands',
      'scopes',
      'lineage',
      'searches',
      'reviews',
      'rulings',
      'retired_ids',
      'profiles',
      'copy_signs',
    ]);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))('%s say what stands in every column', (_, table) => {
    expect(table.row).toMatch(/^[A-Z].*\.$/);
    expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
    for (const { name, meaning } of table.columns) expect(meaning, name).toMatch(/^.+[.)]$/);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))('%s come back whole from CSV', (_, table) => {
    const rows = table.rows(published);
    const back = fromCsv(toCsv(rows, table.columns, table.name), table.columns, table.name);
    expect(back).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      const given = row as Record<string, unknown>;
      for (const { name } of table.columns) expect(back[index]?.[name], name).toEqual(given[name] ?? null);
    });
  });

  it('leave no field of a record out that is no list of records', () => {
    const missing = (['source', 'topic', 'event', 'claim', 'lineage', 'search', 'review'] as const).flatMap((kind) => {
      const table = TABLES.find(({ name }) => [`${kind}s`, `${kind}es`, kind].includes(name));
      const names = table?.columns.map(({ name }) => name) ?? [];
      return FIELDS[kind].filter((field) => !names.includes(field));
    });
    expect(missing).toEqual(['answers']);
  });

  it('give answers and operands rows of their own, under the record that they belong to', () => {
    const rows = (name: string): readonly object[] =>
      TABLES.find((table) => table.name === name)?.rows(published) ?? [];
    expect(rows('answers')).toContainEqual({
      topic: 'wire-sender',
      id: 'ooi',
      label: expect.any(String) as unknown,
      within: null,
      compatible: null,
    });
    expect(rows('operands')).toContainEqual({
      constraint: 'entry-within-week',
      position: 3,
      claim: null,
      value: 7,
      date: null,
      unit: 'days',
      cited: 'Made up for these tests',
    });
  });

  it('have valid rows: comparisons and profiles', () => {
    const comparisons = TABLES.find(({ name }) => name === 'comparisons')?.rows(published) ?? [];
    expect(comparisons.length).toBeGreaterThan(3);
    expect(comparisons.flatMap((row) => validate('published/comparison', row))).toEqual([]);
    expect(published.profiles.length).toBeGreaterThan(1);
    expect(published.profiles.flatMap((row) => validate('published/profile', row))).toEqual([]);
  });
});

describe('JSON', () => {
  it('holds all records in one bundle, which is valid and comes back whole', () => {
    const text = seal(toJson(bundleOf(published, HASH)));
    const bundle = JSON.parse(text) as Bundle;
    expect(validate('published/bundle', bundle)).toEqual([]);
    expect(publishedOf(bundle)).toEqual(published);
    expect(text).toContain('\n"claims": [\n{"id":"mini-1941-0001",');
  });

  it('holds a file for each source, with all that is its own', () => {
    const files = sourceFiles(published);
    expect(files.flatMap((file) => validate('published/source-file', file))).toEqual([]);
    expect(
      files.map(({ source, claims, reviews, text }) => [source.id, claims.length, reviews.length, text !== null]),
    ).toEqual(
      published.sources.map(({ id }) => [
        id,
        published.claims.filter(({ source }) => source === id).length,
        published.reviews.filter(({ claim }) => claim.startsWith(`${id}-`)).length,
        id === 'mini-1941',
      ]),
    );
    for (const { source, findings } of files)
      expect(findings.map(({ id }) => id)).toEqual(
        published.findings
          .filter(
            (finding) => finding.source === source.id || finding.claims.some((id) => id.startsWith(`${source.id}-`)),
          )
          .map(({ id }) => id),
      );
  });

  it('is one record a line', () => {
    expect(recordLines([])).toBe('[]\n');
    expect(recordLines([{ a: 1 }, { a: null }])).toBe('[\n{"a":1},\n{"a":null}\n]\n');
  });
});
