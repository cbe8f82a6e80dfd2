import { EXIT, failure } from '../failure.js';
import { dossierOf } from '../open.js';
import { DATA, type Command } from './command.js';

export const check: Command = {
  name: 'check',
  description: 'run the rules over the records of a dossier',
  arguments: [{ name: 'folder', description: 'the same as --data', optional: true }],
  options: [DATA],
  examples: ['check --data FOLDER'],
  run: async (call) => {
    const { runChecks, describeResults, summaryLine } = await import('../../check/run-checks.js');
    const { CHECKS } = await import('../../check/index.js');
    const { authoredFingerprint } = await import('../../dossier/read.js');
    const folder = await dossierOf(call, call.value('data') ?? call.value('folder'));
    if (authoredFingerprint(folder) === null)
      throw failure(
        `${folder}: only what was built stands here, and the rules are about the files written by hand. With --data name a folder that holds them.`,
      );
    const results = runChecks(CHECKS, folder);
    const failed = results.filter(({ faults }) => faults.length > 0).length;
    await call.print(
      results.map(({ check: rule, faults, waits }) => ({
        check: rule.name,
        description: rule.description,
        faults,
        waits,
      })),
      () => [...describeResults(results), '', summaryLine(results)],
    );
    return failed > 0 ? EXIT.wrong : EXIT.done;
  },
};
