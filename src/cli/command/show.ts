import { EXIT } from '../failure.js';
import { idsOf, noSuch } from '../nothing.js';
import { openDataset, viewOf } from '../open.js';
import { DATA, DRAFTS, RULES, SUBJECT, type Command } from './command.js';
import { explained } from './explain.js';

export const show: Command = {
  name: 'show',
  description: 'what the subject says, what each other account says, how they relate and why',
  arguments: [{ name: 'id', description: 'id of a claim, topic, source, event, place, person, constraint or finding' }],
  options: [RULES, SUBJECT, DRAFTS, DATA],
  examples: ['show TOPIC', 'show CLAIM --json'],
  run: async (call) => {
    const id = call.given('id');
    const view = await viewOf(call);
    const dataset = await openDataset(call, view);
    const { lookUpId } = await import('../../query/show.js');
    const shown = lookUpId(dataset, id);
    if (shown) {
      const { showLines } = await import('../print/show.js');
      await call.print(shown, () => showLines(dataset, shown, call.style));
      return EXIT.done;
    }
    if (dataset.findings.some((finding) => finding.id === id)) return explained(call, dataset, id, view);
    throw noSuch(id, idsOf(dataset, id));
  },
};
