/**
 * Runs everything that must hold, all parts side by side and each to its end: the tools and the unit tests as processes, the
 * records in this one. What a part says is kept and printed whole, in the order below. The last line ends as
 * `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mindLostOutput } from './lost-output.js';
import type { Result } from './test-records.js';

mindLostOutput();

type Counted = Pick<Result, 'passed' | 'failed' | 'note'>;

/** A part that is a program of node_modules or a script of ours; `count` reads from its output how much passed. */
interface Part {
  readonly name: string;
  readonly args: readonly string[];
  readonly count?: (green: boolean) => Counted;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-test-'));
const report = join(folder, 'vitest.json');

/** The longest first. */
const PARTS: readonly Part[] = [
  {
    name: 'unit tests',
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: countTests,
  },
  {
    name: 'format',
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      '--plugin=@prettier/plugin-oxc',
      '--check',
      'src',
      'scripts',
      'test',
      'bench',
    ],
  },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'type check', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
];

/** A file that cannot be loaded is a failure without a failed test; a test that is skipped is named, so that it is not forgotten. */
function countTests(green: boolean): Counted {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string): number => tests.filter(({ status }) => status === wanted).length;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const [passed, failed] = [count('passed'), count('failed') + broken];
  const note = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ status, fullName }) => `     ${status}: ${fullName}`)
    .join('\n');
  return { passed, failed: failed === 0 && !(green && passed > 0) ? 1 : failed, note };
}

function run({ name, args, count }: Part): Promise<Result> {
  const file = join(folder, `${name}.txt`);
  const output = openSync(file, 'w');
  return new Promise((resolve) => {
    const end = (green: boolean, error = ''): void => {
      closeSync(output);
      const said = readFileSync(file, 'utf8') + error;
      try {
        resolve({ name, said, ...(count?.(green) ?? { passed: green ? 1 : 0, failed: green ? 0 : 1 }) });
      } catch (broken) {
        resolve({ name, said: `${said}\n${(broken as Error).message}`, passed: 0, failed: 1 });
      }
    };
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    child.once('error', ({ message }) => {
      end(false, message);
    });
    child.once('exit', (status) => {
      end(status === 0);
    });
  });
}

const running = PARTS.map(run);
// Loaded only now, so that the processes do not wait for it; what cannot be loaded has failed, and the rest runs on.
const records = await import('./test-records.js').then(
  ({ testRecords }) => testRecords(root),
  (error: unknown): Result[] => [{ name: 'records', said: String(error), passed: 0, failed: 1 }],
);
const results = [...(await Promise.all(running)), ...records];
rmSync(folder, { recursive: true });
for (const { name, said } of results) console.log(`\n── ${name}\n${said.trimEnd()}`);
console.log();
for (const { name, passed, failed, note } of results) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
  if (note) console.log(note);
}
const sum = (count: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[count], 0);
console.log(`\nAll in all: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
