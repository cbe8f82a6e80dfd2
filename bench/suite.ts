import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from './built.js';
import { alternate, round } from './timing.js';

const RUNS = 3;

/** `npm start` and `npm test` of this checkout, beside those of another one: seconds on the clock and of the processors. */
export function benchSuite([other]: readonly string[]): void {
  if (other === undefined) throw new Error('suite: name the folder of another checkout, with its packages installed');
  const rows = ['start', 'test'].map((script) => {
    const cpu = { old: 0, now: 0 };
    const { first, second, ratio } = alternate(
      RUNS,
      () => {
        const { seconds, processors } = run(resolve(other), script);
        cpu.old = processors;
        return seconds;
      },
      () => {
        const { seconds, processors } = run(ROOT, script);
        cpu.now = processors;
        return seconds;
      },
    );
    return {
      command: `npm ${script}`,
      'old, s': round(first),
      'now, s': round(second),
      'now / old': round(ratio),
      'old, CPU s': round(cpu.old),
      'now, CPU s': round(cpu.now),
    };
  });
  console.table(rows);
  console.log(`Medians of ${RUNS} pairs after one to warm up; CPU seconds are those of the last pair.\n`);
}

/** The shell's `times` tells what all processes below it took together, on its second line. */
function run(folder: string, script: string): { readonly seconds: number; readonly processors: number } {
  const start = process.hrtime.bigint();
  const { stdout } = spawnSync('sh', ['-c', `npm ${script} > /dev/null 2>&1; times`], {
    cwd: folder,
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const below = stdout.trim().split('\n')[1] ?? '';
  const processors = [...below.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest))
    .reduce((sum, value) => sum + value, 0);
  return { seconds, processors };
}
