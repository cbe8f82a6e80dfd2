import { EXIT } from '../failure.js';
import { dossierOf } from '../open.js';
import { DATA, type Command } from './command.js';

export const build: Command = {
  name: 'build',
  description: 'compute everything from the records of a dossier, and write it to its derived/',
  options: [{ name: 'check', description: 'write nothing; say whether what is there is fresh' }, DATA],
  examples: ['build --data FOLDER'],
  run: async (call) => {
    const dossier = await dossierOf(call);
    const { CHECKS } = await import('../../check/index.js');
    const { packageContract } = await import('../../check/run-checks.js');
    const { staleDerived, writeDerivedFolder } = await import('../../dossier/derived-folder.js');
    const { readDossier } = await import('../../dossier/read.js');
    const { rebuild } = await import('../../export/rebuild.js');
    const { files } = rebuild(readDossier(dossier), CHECKS, packageContract()).derive();
    const stale = call.flag('check') ? staleDerived(dossier, files) : writeDerivedFolder(dossier, files);
    await call.print({ files: files.map(({ path }) => path), stale, written: !call.flag('check') }, () => [
      ...stale,
      `${files.length} files, ${stale.length} ${call.flag('check') ? 'of them stale' : 'of them changed'}.`,
    ]);
    return call.flag('check') && stale.length > 0 ? EXIT.wrong : EXIT.done;
  },
};
