import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/check/index.js';
import { describeResults, runChecks } from '../../src/check/run-checks.js';
import { TEXT_CHECKS } from '../../src/check/text-checks.js';
import { fixture, miniWith, ROOT } from '../mini.js';

const all = [...CHECKS, ...TEXT_CHECKS];

describe('checks', () => {
  it('accept the tiny dataset', () => {
    expect(
      runChecks(all, fixture('mini'), ROOT).flatMap(({ check, faults }) =>
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
      const results = runChecks([check], miniWith(folder), ROOT);
      const said = describeResults(results).slice(1).join('\n').replaceAll(/^ {5}/gm, '');
      const expected = join(folder, 'expected.txt');
      expect(said).toBe(readFileSync(expected, 'utf8').trimEnd());
    },
  );

  it('run to the end when one of them breaks off', () => {
    const bad = {
      name: 'bad',
      description: 'Breaks.',
      run: () => {
        throw new Error('broke');
      },
    };
    const [first, ...rest] = runChecks([bad, ...CHECKS], fixture('mini'), ROOT);
    expect(first?.faults[0]?.found).toBe('the check broke off: broke');
    expect(rest).toHaveLength(CHECKS.length);
  });

  it('name the file that is no JSON', () => {
    expect(() => runChecks(CHECKS, fixture('no-json'), ROOT)).toThrow(
      /^data\/topics\/all\.json, record 1, line 2, column 1: not valid JSON/,
    );
  });
});
