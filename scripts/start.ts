/** Rebuilds everything from the text and the records, validates, compares, and shows the discrepancies that matter most. */
import { CHECKS } from '../src/check/index.js';
import { reportLines } from '../src/cli/print/report.js';
import { terminal } from '../src/cli/print/terminal.js';
import { packageRoot, readDossier } from '../src/dossier/read.js';
import { settlement } from '../src/extract/settlement.js';
import { rebuildRepository, writeDerived } from './derive.js';
import { failPlainly } from './fail-plainly.js';

failPlainly();

/** Discrepancies shown. */
const SHOWN = 8;

const { style, dress } = terminal(process.stdout, process.env);
const step = (text: string): void => console.log(dress(style.dim(`… ${text}`)));

try {
  const root = packageRoot();
  step('reading the text and the records');
  const dossier = readDossier(root);
  const { authored } = dossier;
  const told = authored?.claims.map(({ value }) => value) ?? [];
  for (const held of authored?.texts ?? []) {
    const { drafts, unsettled } = settlement(told, held);
    step(
      `${held.source}: ${held.corrections.length} repairs, ${drafts.length} passages that may carry a claim, ${unsettled.length} not settled`,
    );
  }
  step(
    `${authored?.sources.length ?? 0} sources, ${told.length} claims, ${authored?.topics.length ?? 0} topics: running ${CHECKS.length} checks, comparing`,
  );
  const derived = rebuildRepository(root, dossier, CHECKS).derive();
  const changed = writeDerived(root, derived);
  step(`${derived.files.length} files and ${derived.pages.length} pages, ${changed.length} of them changed`);
  console.log();
  console.log(dress(reportLines(derived.dataset, SHOWN, style).join('\n')));
  console.log(dress(style.dim('\nCommands of this list run as: npm run claims -- show ID')));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
