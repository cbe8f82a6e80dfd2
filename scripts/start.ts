/** Rebuilds everything from the text and the records, validates, compares, and shows the discrepancies that matter most. */
import { packageRoot, readAuthored } from '../src/dossier/read.js';
import { reportLines } from '../src/cli/print/report.js';
import { terminal } from '../src/cli/print/terminal.js';
import { CHECKS } from '../src/check/index.js';
import { describeResults, runChecks } from '../src/check/run-checks.js';
import { settlement } from '../src/extract/settlement.js';
import { derive, writeDerived } from './derive.js';

const root = packageRoot();
const { style, dress } = terminal(process.stdout, process.env);
const step = (text: string): void => console.log(dress(style.dim(`… ${text}`)));

try {
  step('reading the text and the records');
  const authored = readAuthored(root);
  for (const held of authored.texts) {
    const { drafts, unsettled } = settlement(
      authored.claims.map(({ value }) => value),
      held,
    );
    step(
      `${held.source}: ${held.corrections.length} repairs, ${drafts.length} passages that may carry a claim, ${unsettled.length} not settled`,
    );
  }
  step(
    `${authored.sources.length} sources, ${authored.claims.length} claims, ${authored.topics.length} topics: running ${CHECKS.length} checks`,
  );
  const faulty = runChecks(CHECKS, root).filter(({ faults }) => faults.length > 0);
  if (faulty.length > 0) {
    console.error(describeResults(faulty).join('\n'));
    console.error('\nNothing was compared or written.');
    process.exit(1);
  }
  step('comparing');
  const derived = derive(root, authored);
  const changed = writeDerived(root, derived);
  const { dataset, files, pages } = derived;
  step(`${files.length} files and ${pages.length} pages, ${changed.length} of them changed`);
  console.log();
  console.log(dress(reportLines(dataset, 8, style).join('\n')));
  console.log(dress(style.dim('\nCommands of this list run as: npm run claims -- show ID')));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
