import { join } from 'node:path';
import { loadDataset } from '../src/dossier/load.js';
import { build, buildData, ROOT } from './built.js';
import { alternate, node, round, timed } from './timing.js';

const RUNS = 11;

/** Whole processes: commands of the built package, beside a Node that only reads and parses the same bytes. */
export function benchCommands(): void {
  build();
  const { published, bundle } = buildData();
  const { claims, topics, subject } = loadDataset(published);
  const asked = topics.find(({ id }) => claims.filter(({ topic }) => topic === id).length > 3)?.id ?? subject;
  const commands: readonly (readonly string[])[] = [
    ['report'],
    ['show', asked],
    ['find', '--type', 'casualty'],
    ['find', '--text', 'railway', '--json'],
    ['--help'],
  ];
  const bare = ['-e', `JSON.parse(fs.readFileSync(${JSON.stringify(bundle)}, 'utf8'))`];
  const rows = commands.map((command) => {
    const { first, second, ratio } = alternate(
      RUNS,
      () => timed(() => node(bare)),
      () =>
        timed(() =>
          node([join(ROOT, 'dist/cli/main.js'), ...command, ...(command[0] === '--help' ? [] : ['--data', published])]),
        ),
    );
    return {
      command: command.join(' '),
      'bare Node, ms': round(first),
      'command, ms': round(second),
      ratio: round(ratio),
    };
  });
  console.table(rows);
  console.log(`bare Node: starts, reads and parses all records; medians of ${RUNS} pairs of processes.\n`);
}
