import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, recordsFile, ROOT } from './built.js';
import { alternate, node, round } from './timing.js';

const RUNS = 15;

/** Loading the typed, frozen dataset, beside `JSON.parse` of the same records; each time in a process of its own, as a program does it. */
export function benchLoad(): void {
  build();
  const file = recordsFile();
  const inside = (work: string): number => Number(node(['--input-type=module', '-e', work]));
  const clock = 'const start = performance.now();';
  const stop = 'console.log(performance.now() - start);';
  const entry = pathToFileURL(join(ROOT, 'dist/node.js')).href;
  const parse = `import { readFileSync } from 'node:fs';
    const text = readFileSync(${JSON.stringify(file)}, 'utf8'); ${clock} JSON.parse(text); ${stop}`;
  const load = `import { loadDataset } from ${JSON.stringify(entry)}; ${clock} loadDataset(); ${stop}`;
  const { first, second, ratio } = alternate(
    RUNS,
    () => inside(parse),
    () => inside(load),
  );
  console.table([
    {
      'records, MB': round(statSync(file).size / 2 ** 20),
      'JSON.parse, ms': round(first),
      'loadDataset, ms': round(second),
      ratio: round(ratio),
    },
  ]);
  console.log(
    `load: reading included, parse: of a string already read; medians of ${RUNS} pairs of fresh processes.\n`,
  );
}
