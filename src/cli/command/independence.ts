import { EXIT } from '../failure.js';
import { openDataset, sourceOf } from '../open.js';
import { DATA, type Command } from './command.js';

export const independence: Command = {
  name: 'independence',
  description: 'whether two sources go back to one root, and by which way',
  arguments: [
    { name: 'a', description: 'id of a source' },
    { name: 'b', description: 'id of another one' },
  ],
  options: [DATA],
  examples: ['independence SOURCE OTHER-SOURCE'],
  run: async (call) => {
    const dataset = await openDataset(call);
    const [a, b] = [sourceOf(dataset, call.given('a')).id, sourceOf(dataset, call.given('b')).id];
    const { independence: dependence } = await import('../../query/independence.js');
    const { independenceLines } = await import('../print/independence.js');
    const found = dependence(dataset, a, b);
    await call.print(found, () => independenceLines(dataset, found, call.style));
    return EXIT.done;
  },
};
