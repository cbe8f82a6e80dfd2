import { describe, expect, it } from 'vitest';
import { packageContract } from '../../src/check/run-checks.js';
import { seal, unseal } from '../../src/dossier/bundle-text.js';
import { fromCsv, toCsv } from '../../src/export/format/csv.js';
import { bundleOf, publishedOf, sourceFiles, toJson } from '../../src/export/format/json.js';
import { TABLES } from '../../src/export/table/index.js';
import { parseEdtf, printEdtf } from '../../src/value/edtf.js';
import { realPublished } from '../real.js';

const HASH = '0'.repeat(64);
const published = realPublished();
const text = seal(toJson(bundleOf(published, HASH)));

describe('every published record', () => {
  const { validate } = packageContract();

  it('is valid against its published schema, as it is written', () => {
    expect(validate('published/bundle', JSON.parse(text))).toEqual([]);
  });

  it('stands in the file of its source, which is valid too and says the same', () => {
    const files = sourceFiles(published);
    expect(files.slice(0, 40).flatMap((file) => validate('published/source-file', file))).toEqual([]);
    const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).sort();
    expect(ids(files.map(({ source }) => source))).toEqual(ids(published.sources));
    expect(ids(files.flatMap(({ claims }) => claims))).toEqual(ids(published.claims));
    expect(files.flatMap(({ reviews }) => reviews)).toHaveLength(published.reviews.length);
    expect(files.flatMap(({ profiles }) => profiles)).toHaveLength(published.profiles.length);
    expect(new Set(files.flatMap(({ findings }) => findings.map(({ id }) => id)))).toEqual(
      new Set(published.findings.map(({ id }) => id)),
    );
  });
});

describe('each way out and back is the identity', () => {
  it('JSON', () => {
    const bundle = unseal(Buffer.from(text));
    expect(bundle).not.toBeNull();
    if (bundle !== null) expect(publishedOf(bundle)).toEqual(published);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))('CSV: %s', (name, { columns, rows }) => {
    const given = rows(published) as readonly Readonly<Record<string, unknown>>[];
    const back = fromCsv(toCsv(given, columns, name), columns, name);
    // A few rows are written before the others, so that readers meet a value of every kind early.
    const line = (row: Readonly<Record<string, unknown>>): string =>
      JSON.stringify(columns.map((column) => row[column.name] ?? null));
    expect(back.map(line).sort()).toEqual(given.map(line).sort());
  });

  it('EDTF', () => {
    const dates = new Set(
      published.claims.flatMap((claim) => [
        ...(claim.as_of === null ? [] : [claim.as_of]),
        ...(claim.type === 'date' ? [claim.date] : []),
      ]),
    );
    expect(dates.size).toBeGreaterThan(100);
    expect([...dates].filter((date) => printEdtf(parseEdtf(date)) !== date)).toEqual([]);
  });
});
