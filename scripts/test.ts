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

/** What came of a part. */
interface Result {
  readonly name: string;
  readonly said: string;
  readonly passed: number;
  readonly failed: number;
}

/** A part that is a program of node_modules or a script of ours; `count` reads from its output how much passed. */
interface Part {
  readonly name: string;
  readonly args: readonly string[];
  readonly count?: (green: boolean) => Pick<Result, 'passed' | 'failed'>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'claims-test-'));
const report = join(folder, 'vitest.json');
const script = (name: string): string[] => ['--import', 'tsx', `scripts/${name}.ts`, '--check'];

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
  { name: 'derived data is fresh', args: script('build') },
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', 'src', 'scripts', 'test', 'bench'] },
  { name: 'types are fresh', args: script('generate-types') },
  { name: 'rules are fresh', args: script('generate-rules') },
  { name: 'CITATION.cff is fresh', args: script('cite') },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'type check', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
];

/** A file that cannot be loaded is a failure without a failed test; a test that is skipped did not pass. */
function countTests(green: boolean): Pick<Result, 'passed' | 'failed'> {
  const told = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = told.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = told.numFailedTests + told.numPendingTests + told.numTodoTests + broken;
  return { passed: told.numPassedTests, failed: failed === 0 && !(green && told.numPassedTests > 0) ? 1 : failed };
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

/** The rules over the records, in this process: it would only wait otherwise. */
async function checkData(): Promise<Result> {
  const name = 'data checks';
  try {
    const [{ CHECKS }, { TEXT_CHECKS }, { describeResults, runChecks }] = await Promise.all([
      import('../src/check/index.js'),
      import('../src/check/text-checks.js'),
      import('../src/check/run-checks.js'),
    ]);
    const results = runChecks([...CHECKS, ...TEXT_CHECKS], root);
    const failed = results.filter(({ faults }) => faults.length > 0).length;
    return { name, said: describeResults(results).join('\n'), passed: results.length - failed, failed };
  } catch (error) {
    return { name, said: (error as Error).message, passed: 0, failed: 1 };
  }
}

const results = await Promise.all([...PARTS.map(run), checkData()]);
rmSync(folder, { recursive: true });
for (const { name, said } of results) console.log(`\n── ${name}\n${said.trimEnd()}`);
console.log();
for (const { name, passed, failed } of results)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (count: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[count], 0);
console.log(`\nAll in all: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
