import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rebuildRepository, staleFiles, writeDerived } from '../../scripts/derive.js';
import { packageContract } from '../../src/check/run-checks.js';
import { CHECKS } from '../../src/check/index.js';
import { buildDataset } from '../../src/dossier/build.js';
import { readAuthored, readDossier } from '../../src/dossier/read.js';
import { derivedFiles } from '../../src/export/derived-files.js';
import { PAGES } from '../../src/export/page/index.js';
import { fixture, miniDataset, miniWith, ROOT } from '../mini.js';

const { validate } = packageContract();
const HASH = 'a'.repeat(64);

describe('derived files', () => {
  it('are one bundle, one file a source, and tables', () => {
    const paths = derivedFiles(miniDataset(), HASH, validate).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('json/'))).toEqual([
      'json/dossier.json',
      'json/sources/mini-1941.json',
      'json/sources/other-1957.json',
    ]);
    expect(paths).toContain('csv/claims.csv');
    expect(paths.filter((path) => !/^(?:json|csv)\//.test(path))).toEqual([]);
  });

  it('are the same bytes for the same dataset, however often they are made', () => {
    expect(derivedFiles(miniDataset(), HASH, validate)).toEqual(derivedFiles(miniDataset(), HASH, validate));
  });

  it('are refused where a record is not as its published schema promises', () => {
    const dataset = miniDataset();
    const [first, ...rest] = dataset.claims;
    const broken = { ...dataset, claims: [{ ...first, weight: 'heavy' }, ...rest] } as typeof dataset;
    expect(() => derivedFiles(broken, HASH, validate)).toThrow(
      /^What was computed is not what schema\/published\/ promises, so it cannot be written:\n.*claims\.0\.weight must be one of/,
    );
    expect(() => derivedFiles(dataset, 'no hash', validate)).toThrow('computed_from');
  });
});

describe('pages', () => {
  const [readme] = PAGES;
  it('are written between marks where the rest is written by hand', () => {
    const begin = '<!-- findings: written by npm run build -->';
    const page = `Before\n${begin}\nold\n<!-- end of findings -->\nAfter\n`;
    const once = readme?.content(miniDataset(), page) ?? '';
    expect(once).toMatch(/^Before\n<!-- findings[^>]*-->\n\n9 claims[^]*\|\n\n<!-- end of findings -->\nAfter\n$/);
    expect(once).not.toContain('\nold\n');
    expect(readme?.content(miniDataset(), once)).toBe(once);
    expect(() => readme?.content(miniDataset(), 'Before')).toThrow('README.md: the marks');
  });
});

describe('rebuilding', () => {
  const root = (): string => {
    const folder = miniWith(fixture('mini'));
    writeFileSync(join(folder, 'README.md'), readFileSync(join(ROOT, 'README.md')));
    return folder;
  };

  it('writes everything as one, and touches nothing that is fresh', () => {
    const folder = root();
    const derived = rebuildRepository(ROOT, readDossier(folder), CHECKS).derive();
    const written = writeDerived(folder, derived);
    expect(written).toContain('data/derived/json/dossier.json');
    expect(written).toContain('docs/coverage.md');
    expect(staleFiles(folder, derived)).toEqual([]);
    expect(writeDerived(folder, derived)).toEqual([]);
    writeFileSync(join(folder, 'data/derived/csv/old.csv'), '');
    writeFileSync(join(folder, 'data/derived/csv/claims.csv'), '');
    expect(staleFiles(folder, derived)).toEqual(['data/derived/csv/claims.csv', 'data/derived/csv/old.csv']);
    writeDerived(folder, derived);
    expect(staleFiles(folder, derived)).toEqual([]);
  });

  it('computes the dataset once, for the checks and for what is published', () => {
    const dossier = readDossier(root());
    const { results, derive } = rebuildRepository(ROOT, dossier, [
      {
        name: 'looks',
        description: 'Looks at the dataset.',
        run: ({ dataset }) => (dataset() === dataset() ? [] : [{ file: '', record: '', found: '', remedy: '' }]),
      },
    ]);
    expect(results.map(({ faults }) => faults.length)).toEqual([0]);
    expect(derive().dataset).toEqual(buildDataset(readAuthored(fixture('mini'))));
  });

  it('writes nothing where a check finds a fault, and says all of it', () => {
    const folder = root();
    writeFileSync(join(folder, 'data/events.json'), '[null]\n');
    expect(() => rebuildRepository(ROOT, readDossier(folder), CHECKS).derive()).toThrow(
      /data\/events\.json, record 1: null, where a record in \{ \} is expected[^]*Nothing was written\.$/,
    );
    const empty = mkdtempSync(join(tmpdir(), 'claims-empty-'));
    expect(() => rebuildRepository(ROOT, readDossier(empty), CHECKS).derive()).toThrow('dossier.json');
  });
});
