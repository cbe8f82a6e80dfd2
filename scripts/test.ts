/** Runs everything that must hold, each part to its end, with one summary. The last line ends as `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/dossier/read.js';
import { CHECKS } from '../src/check/index.js';
import { describeResults, runChecks } from '../src/check/run-checks.js';
import { TEXT_CHECKS } from '../src/check/text-checks.js';

const root = packageRoot();
const folder = mkdtempSync(join(tmpdir(), 'claims-test-'));
const outcome = { passed: 0, failed: 0 };
const lines: string[] = [];

function record(name: string, passed: number, failed: number): void {
  outcome.passed += passed;
  outcome.failed += failed;
  lines.push(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
}

function run(name: string, command: string, args: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.error(error.message);
  return status === 0;
}

function step(name: string, command: string, args: string[]): void {
  const ok = run(name, command, args);
  record(name, ok ? 1 : 0, ok ? 0 : 1);
}

const tsx = 'tsx/dist/cli.mjs';
step('types are fresh', tsx, ['scripts/generate-types.ts', '--check']);
step('type check', 'typescript/bin/tsc', ['--noEmit']);
step('lint', 'eslint/bin/eslint.js', ['.']);
step('format', 'prettier/bin/prettier.cjs', ['--check', 'src', 'scripts', 'test', 'bench']);

const report = join(folder, 'vitest.json');
const green = run('unit tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
]);
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Record<string, number>;
  // A file that cannot be loaded counts as a failed suite without a failed test.
  const broken = numFailedTests === 0 ? (numFailedTestSuites ?? 0) : 0;
  const failed = Math.max((numFailedTests ?? 0) + broken, green && (numTotalTests ?? 0) > 0 ? 0 : 1);
  record('unit tests', numPassedTests ?? 0, failed);
} catch {
  record('unit tests', 0, 1);
}

console.log('\n── data checks');
try {
  const results = runChecks([...CHECKS, ...TEXT_CHECKS], root);
  console.log(describeResults(results).join('\n'));
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  record('data checks', results.length - failed, failed);
} catch (error) {
  console.error((error as Error).message);
  record('data checks', 0, 1);
}

step('derived data is fresh', tsx, ['scripts/build.ts', '--check']);
step('CITATION.cff is fresh', tsx, ['scripts/cite.ts', '--check']);

rmSync(folder, { recursive: true });
console.log(`\n${lines.join('\n')}\n\nAll in all: ${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed > 0 ? 1 : 0;
