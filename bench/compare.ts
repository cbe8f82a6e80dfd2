import { fileURLToPath } from 'node:url';
import { compare } from '../src/compare/compare.js';
import { DEFAULT_RULES } from '../src/value/rules.js';
import { generate } from './generate.js';
import { median, node, round, timed } from './timing.js';

const CHUNK = 100_000;
/** Claims compared before times are taken, so that small sizes too are measured in compiled code. */
const WARM = 50_000;
const SIZES = [1e3, 1e4, 1e5, 1e6];

/**
 * What comparing costs for each claim, beside the cost of only parsing the same claims from JSON. Each size runs in a process of
 * its own; times are medians of alternating runs, so that both are measured under the same load.
 */
export function benchCompare(args: readonly string[]): void {
  const [first, ...rest] = args;
  if (first === '--one') {
    console.log(JSON.stringify(measure(Number(rest[0]))));
    return;
  }
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const rows = (args.length > 0 ? args.map(Number) : SIZES).map((size) => {
    const one = ['--import', 'tsx', main, 'compare', '--one', String(size)];
    return JSON.parse(node(['--expose-gc', '--max-old-space-size=16000', ...one])) as ReturnType<typeof measure>;
  });
  console.table(rows);
  console.log('parse: JSON.parse of the claims. compare: findings, standings and synopses under one rule set.');
  console.log('ratio: compare over parse, the median of the pairs. kB/claim: heap held by the result, by claim.\n');
}

function measure(size: number): Record<string, number> {
  const collection = generate(size);
  // In chunks, since one text may not be longer than half a gigabyte.
  const chunks: string[] = [];
  for (let at = 0; at < size; at += CHUNK) chunks.push(JSON.stringify(collection.claims.slice(at, at + CHUNK)));
  // Small collections are compared in milliseconds, in which compiling still shows; so they are compared more often.
  const runs = size >= 1e6 ? 3 : size >= 1e5 ? 5 : size >= 1e4 ? 20 : 100;
  const pairs: { parse: number; compare: number }[] = [];
  let findings = 0;
  const warmUp = Math.max(1, Math.ceil(WARM / size));
  for (let run = 1 - warmUp; run <= runs; run += 1) {
    const parse = timed(() => chunks.map((chunk) => JSON.parse(chunk) as unknown));
    const compared = timed(() => {
      findings = compare(collection, DEFAULT_RULES, []).findings.length;
    });
    if (run > 0) pairs.push({ parse, compare: compared });
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

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
