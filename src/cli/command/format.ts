import { EXIT } from '../failure.js';
import { dossierOf } from '../open.js';
import { DATA, type Command } from './command.js';

export const format: Command = {
  name: 'format',
  description: 'lay out the files of a dossier in their one canonical form; what they say stays as it is',
  options: [DATA],
  examples: ['format --data FOLDER'],
  run: async (call) => {
    const dossier = await dossierOf(call);
    const { formatDossier } = await import('../../dossier/format.js');
    const changed = formatDossier(dossier);
    await call.print({ changed }, () => [
      ...changed,
      changed.length === 0
        ? 'All files are in their form.'
        : `${changed.length} ${changed.length === 1 ? 'file' : 'files'} rewritten.`,
    ]);
    return EXIT.done;
  },
};
