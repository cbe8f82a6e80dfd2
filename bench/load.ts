import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildData, ROOT } from './built.js';
import { alternate, node, round } from './timing.js';

const RUNS = 15;

/**
 * Loading the typed, frozen dataset, beside `JSON.parse` of the same records as one string; each time in a process of its own, as
 * a program does it. In a working copy every file written by hand is read and hashed too, so that stale data are never used.
 */
export function benchLoad(): void {
  build();
  const { published, working, bundle } = buildData();
  const inside = (work: string): number => Number(node(['--input-type=module', '-e', work]));
  const clock = 'const start = performance.now();';
  const stop = 'console.log(performance.now() - start);';
  const entry = pathToFileURL(join(ROOT, 'dist/node.js')).href;
  const parse = `import { readFileSync } from 'node:fs';
    const text = readFileSync(${JSON.stringify(bundle)}, 'utf8'); ${clock} JSON.parse(text); ${stop}`;
  const load = (root: string): string =>
    `import { loadDataset } from ${JSON.stringify(entry)}; ${clock} loadDataset(${JSON.stringify(root)}, { notice: (text) => { throw new Error(text); } }); ${stop}`;
  const rows = [
    ['the published package', published],
    ['a working copy, whose files are hashed', working],
  ].map(([what = '', root = '']) => {
    const { first, second, ratio } = alternate(
      RUNS,
      () => inside(parse),
      () => inside(load(root)),
    );
    return {
      'loaded from': what,
      'JSON.parse, ms': round(first),
      'loadDataset, ms': round(second),
      ratio: round(ratio),
    };
  });
  console.table(rows);
  const records = Object.values(JSON.parse(readFileSync(bundle, 'utf8')) as object).flat().length;
  console.log(
    `${records} records, ${round(statSync(bundle).size / 2 ** 20)} MB; load: reading included, parse: of a string already read; medians of ${RUNS} pairs of fresh processes.\n`,
  );
}
