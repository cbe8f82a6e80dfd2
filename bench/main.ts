/**
 * What things cost, measured side by side in one run and told as ratios, since a ratio holds on other machines too.
 *
 *   npm run bench                        load, command and compare
 *   npm run bench -- load                the typed dataset, beside JSON.parse of the same records as one string
 *   npm run bench -- command             commands of the built package, beside a Node that only parses the same bytes
 *   npm run bench -- compare [SIZE…]     comparing, beside parsing, at 10^3 to 10^6 claims or at sizes of your own
 *   npm run bench -- suite OLD           npm start and npm test, beside those of another checkout with its packages installed
 */
import { benchCommands } from './command.js';
import { benchCompare } from './compare.js';
import { benchLoad } from './load.js';
import { benchSuite } from './suite.js';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => void>> = {
  load: benchLoad,
  command: benchCommands,
  compare: benchCompare,
  suite: benchSuite,
};
const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? ['load', 'command', 'compare'] : [name];
for (const each of chosen) {
  const bench = BENCHES[each];
  if (bench === undefined) {
    console.error(`There is no bench "${each}". Use one of: ${Object.keys(BENCHES).join(', ')}`);
    process.exit(1);
  }
  bench(args);
}
