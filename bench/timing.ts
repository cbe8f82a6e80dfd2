import { spawnSync } from 'node:child_process';

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Runs two measurements in turn, so that both meet the same load of the machine; the first pair warms up and does not count.
 * @returns the median of each in its own unit, and the median of the ratios of the pairs: second over first
 */
export function alternate(
  runs: number,
  first: () => number,
  second: () => number,
): { readonly first: number; readonly second: number; readonly ratio: number } {
  const pairs = Array.from({ length: runs + 1 }, () => ({ first: first(), second: second() })).slice(1);
  return {
    first: median(pairs.map((pair) => pair.first)),
    second: median(pairs.map((pair) => pair.second)),
    ratio: median(pairs.map((pair) => pair.second / pair.first)),
  };
}

/** What a process of Node prints. Its error ends the measurement. */
export function node(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The middle value; of an even number of values the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Rounded to two decimals, for tables. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
