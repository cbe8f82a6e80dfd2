import { RULE_SETS } from '../../value/rules.js';
import { EXIT } from '../failure.js';
import { rulesOf } from '../open.js';
import { ruleLines } from '../print/rules.js';
import type { Command } from './command.js';

export const rules: Command = {
  name: 'rules',
  description: 'the published rule sets, each judgement with its source',
  arguments: [{ name: 'name', description: 'name of one, or a .json file with a rule set', optional: true }],
  examples: ['rules default'],
  run: async (call) => {
    const set = await rulesOf(call, call.value('name'));
    const sets = set ? [set] : RULE_SETS;
    await call.print(sets, () => sets.flatMap((entry) => [...ruleLines(entry, call.style), '']));
    return EXIT.done;
  },
};
