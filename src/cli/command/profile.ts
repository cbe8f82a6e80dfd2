import { sourceLabel } from '../../record/labels.js';
import { DEFAULT_RULES } from '../../value/rules.js';
import { EXIT } from '../failure.js';
import { openDataset, rulesOf, sourceOf } from '../open.js';
import { DATA, RULES, type Command } from './command.js';

export const profile: Command = {
  name: 'profile',
  description: 'whether a source gives more or less than independent accounts, by kind of question',
  arguments: [{ name: 'source', description: 'id of a source; the subject when left out', optional: true }],
  options: [{ name: 'pairs', description: 'list every pair behind each row' }, RULES, DATA],
  examples: ['profile SOURCE --pairs'],
  run: async (call) => {
    const rules = (await rulesOf(call)) ?? DEFAULT_RULES;
    const dataset = await openDataset(call);
    const source = sourceOf(dataset, call.value('source') ?? dataset.subject);
    const { profile: tendency } = await import('../../compare/weigh/profile.js');
    const { profileLines } = await import('../print/profile.js');
    const rows = tendency(dataset, source.id, rules);
    await call.print(rows, () => profileLines(sourceLabel(source), rows, call.flag('pairs'), call.style));
    return EXIT.done;
  },
};
