/**
 * What comparing costs for each claim, from 10^3 to 10^6 claims, beside the cost of only parsing the same claims from JSON.
 * Each size runs in a process of its own; times are medians of alternating runs, so that both are measured under the same load.
 *
 *   npm run bench              sizes 10^3 to 10^6
 *   npm run bench -- 1000 5000 sizes of your own
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compare } from '../src/compare/compare.js';
import { DEFAULT_RULES } from '../src/value/rules.js';
import { generate } from './generate.js';

const CHUNK = 100_000;
const [first, ...rest] = process.argv.slice(2);
if (first === '--one') console.log(JSON.stringify(measure(Number(rest[0]))));
else {
  const sizes = process.argv.slice(2).map(Number);
  const rows = (sizes.length > 0 ? sizes : [1e3, 1e4, 1e5, 1e6]).map((size) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        '--expose-gc',
        '--max-old-space-size=16000',
        ...process.execArgv,
        fileURLToPath(import.meta.url),
        '--one',
        String(size),
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${size} claims: ${stderr}`);
    return JSON.parse(stdout) as ReturnType<typeof measure>;
  });
  console.table(rows);
  console.log('parse: JSON.parse of the claims. compare: findings, standings and synopses under one rule set.');
  console.log('ratio: compare over parse, the median of the pairs. kB/claim: heap held by the result, by claim.');
}

function measure(size: number): Record<string, number> {
  const collection = generate(size);
  // In chunks, since one text may not be longer than half a gigabyte.
  const chunks: string[] = [];
  for (let at = 0; at < size; at += CHUNK) chunks.push(JSON.stringify(collection.claims.slice(at, at + CHUNK)));
  const runs = size >= 1e6 ? 3 : size >= 1e5 ? 5 : 15;
  const pairs: { parse: number; compare: number }[] = [];
  let findings = 0;
  for (let run = 0; run <= runs; run += 1) {
    const parse = timed(() => chunks.map((chunk) => JSON.parse(chunk) as unknown));
    const compared = timed(() => {
      findings = compare(collection, DEFAULT_RULES, []).findings.length;
    });
    if (run > 0) pairs.push({ parse, compare: compared }); // the first pair warms up
  }
  const before = heap();
  const kept = compare(collection, DEFAULT_RULES, []);
  const held = heap() - before;
  const microseconds = (which: 'parse' | 'compare'): number =>
    round((median(pairs.map((pair) => pair[which])) * 1000) / size);
  return {
    claims: size,
    findings: Math.max(findings, kept.findings.length),
    'parse µs/claim': microseconds('parse'),
    'compare µs/claim': microseconds('compare'),
    ratio: round(median(pairs.map((pair) => pair.compare / pair.parse))),
    'kB/claim': round(held / size / 1024),
  };
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
