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
    const { checkDossier, describeResults, packageContract } = await import('../../check/run-checks.js');
    const { buildDataset } = await import('../../dossier/build.js');
    const { staleDerived, writeDerivedFolder } = await import('../../dossier/derived-folder.js');
    const { readDossier } = await import('../../dossier/read.js');
    const { derivedFiles } = await import('../../export/derived-files.js');
    const rules = packageContract();
    const gathered = readDossier(dossier);
    const failed = checkDossier(CHECKS, gathered, rules).filter(
      ({ faults, waits }) => faults.length > 0 || waits !== null,
    );
    if (failed.length > 0 || gathered.authored === null) {
      await call.notice(`${describeResults(failed).join('\n')}\n\nNothing was written.`);
      return EXIT.wrong;
    }
    const { authored } = gathered;
    const files = derivedFiles(buildDataset(authored), authored.fingerprint, rules.validate);
    const stale = call.flag('check') ? staleDerived(dossier, files) : writeDerivedFolder(dossier, files);
    await call.print({ files: files.map(({ path }) => path), stale, written: !call.flag('check') }, () => [
      ...stale,
      `${files.length} files, ${stale.length} ${call.flag('check') ? 'of them stale' : 'of them changed'}.`,
    ]);
    return call.flag('check') && stale.length > 0 ? EXIT.wrong : EXIT.done;
  },
};
