import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';
import { checkDossier, describeResults, packageContract, summaryLine } from '../../src/check/run-checks.js';
import { TEXT_CHECKS } from '../../src/check/text-checks.js';
import { readDossier } from '../../src/dossier/read.js';
import type { Check } from '../../src/check/check.js';
import { fixture, miniWith, ROOT } from '../mini.js';

const all = [...CHECKS, ...TEXT_CHECKS];
const runChecks = (checks: readonly Check[], root: string): ReturnType<typeof checkDossier> =>
  checkDossier(checks, readDossier(root), packageContract());

describe('checks', () => {
  it('accept the tiny dataset', () => {
    expect(
      runChecks(all, fixture('mini')).flatMap(({ check, faults }) =>
        faults.map((fault) => ({ check: check.name, ...fault })),
      ),
    ).toEqual([]);
  });

  it('each stand in a file of their name and have a broken dataset', () => {
    const files = readdirSync(join(ROOT, 'src/check')).map((name) => name.replace('.ts', ''));
    for (const { name } of all) {
      expect(files).toContain(name);
      expect(existsSync(fixture(`broken/${name}`)), `test/fixtures/broken/${name}`).toBe(true);
    }
    expect(readdirSync(fixture('broken')).sort()).toEqual(all.map(({ name }) => name).sort());
  });

  // Each folder holds the files that are broken, and what the rule must say of them.
  it.each(all.map((check) => [check.name, check] as const))(
    '%s says what is wrong, where, and what to do',
    (name, check) => {
      const folder = fixture(`broken/${name}`);
      const results = runChecks([check], miniWith(folder));
      const said = describeResults(results)
        .filter((line) => line.startsWith('     '))
        .join('\n')
        .replaceAll(/^ {5}/gm, '');
      const expected = join(folder, 'expected.txt');
      expect(said).toBe(readFileSync(expected, 'utf8').trimEnd());
    },
  );

  it('fail when one of them breaks off, and run to the end', () => {
    const bad = {
      name: 'bad',
      description: 'Breaks.',
      run: () => {
        throw new Error('broke');
      },
    };
    const [first, ...rest] = runChecks([bad, ...CHECKS], fixture('mini'));
    expect(first?.faults).toEqual([
      {
        file: 'data/',
        record: 'rule bad',
        found: 'the rule itself failed (broke)',
        remedy: 'This is a defect of the program, not of the data; nothing counts as checked. Please report it.',
      },
    ]);
    expect(rest).toHaveLength(CHECKS.length);
  });

  it.each([
    ['claims.json', 'data/sources/other-1957/claims.json'],
    ['02.JSON', 'data/sources/other-1957/claims/02-more.JSON'],
    ['a folder in claims/', 'data/sources/other-1957/claims/sub/03-more.json'],
    ['a misspelled folder', 'data/sources/other-1957/claim/01-all.json'],
    ['a second list of topics', 'data/topics2.json'],
  ])('name a file that nobody reads: %s', (_, path) => {
    const folder = miniWith(fixture('mini'));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '{bad');
    const results = runChecks(CHECKS, folder);
    const faults = results.flatMap(({ check, faults: found }) => found.map(({ file }) => [check.name, file] as const));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.[0]).toBe('unread-file');
    expect(path.startsWith(faults[0]?.[1] ?? 'none')).toBe(true);
  });

  it('name the file that is no JSON', () => {
    const results = runChecks(CHECKS, fixture('no-json'));
    expect(results.flatMap(({ check, faults }) => faults.map((fault) => ({ check: check.name, ...fault })))).toEqual([
      {
        check: 'unread-file',
        file: 'data/topics/all.json',
        record: 'record 1, line 2, column 1',
        found: 'not valid JSON: expected a value, found the end of the file',
        remedy: 'Mend the file and run again; nothing was changed.',
      },
    ]);
    expect(results.filter(({ waits }) => waits !== null).length).toBeGreaterThan(0);
    expect(summaryLine(results)).toMatch(/^\d+ checks passed, 1 failed, \d+ not run\.$/);
  });
});
