import { DEFAULT_RULES } from '../../value/rules.js';
import { EXIT } from '../failure.js';
import { openDataset, rulesOf, sourceOf } from '../open.js';
import { DATA, RULES, type Command } from './command.js';

export const compare: Command = {
  name: 'compare',
  description: 'what two sources say on their common topics',
  arguments: [
    { name: 'a', description: 'id of a source' },
    { name: 'b', description: 'id of another one' },
  ],
  options: [RULES, DATA],
  examples: ['compare SOURCE OTHER-SOURCE'],
  run: async (call) => {
    const rules = (await rulesOf(call)) ?? DEFAULT_RULES;
    const dataset = await openDataset(call);
    const [a, b] = [sourceOf(dataset, call.given('a')).id, sourceOf(dataset, call.given('b')).id];
    const { between } = await import('../../query/between.js');
    const { betweenLines } = await import('../print/between.js');
    const pairs = between(dataset, a, b, rules);
    await call.print(pairs, () => betweenLines(dataset, a, b, pairs, call.style));
    return pairs.length === 0 ? EXIT.nothing : EXIT.done;
  },
};
