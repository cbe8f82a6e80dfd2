import type { Dataset } from '../../dossier/dataset.js';
import type { View } from '../../dossier/view.js';
import { DEFAULT_RULES } from '../../value/rules.js';
import { EXIT, failure, type ExitCode, type Failure } from '../failure.js';
import { idsOf, noSuch } from '../nothing.js';
import { openDataset, viewOf } from '../open.js';
import { DATA, DRAFTS, RULES, SUBJECT, type Call, type Command } from './command.js';

export const explain: Command = {
  name: 'explain',
  description: 'the proof of a finding: its records, steps, what would lift it, and whether a reviewer ruled on it',
  arguments: [{ name: 'finding', description: 'id of a finding, as in findings.csv and comparisons.csv' }],
  options: [RULES, SUBJECT, DRAFTS, DATA],
  examples: ['explain FINDING'],
  run: async (call) => {
    const id = call.given('finding');
    const view = await viewOf(call);
    return explained(call, await openDataset(call, view), id, view);
  },
};

/** Prints the proof of a finding. @throws Failure when no finding has the id */
export async function explained(call: Call, dataset: Dataset, id: string, { rules, drafts }: View): Promise<ExitCode> {
  const { explain: proof } = await import('../../query/explain.js');
  const explanation = proof(dataset, id, rules ?? DEFAULT_RULES, { drafts });
  if (!explanation) throw await noFinding(dataset, id);
  const { explainLines } = await import('../print/explain.js');
  await call.print(explanation, () => explainLines(dataset, explanation, call.style));
  return EXIT.done;
}

/** An id of another record is met by the findings that hang on it. */
async function noFinding(dataset: Dataset, id: string): Promise<Failure> {
  const { lookUpId } = await import('../../query/show.js');
  const shown = lookUpId(dataset, id);
  if (!shown) return noSuch(id, idsOf(dataset, id));
  const ids = shown.findings.map((finding) => finding.id);
  const more = ids.length > 5 ? `, and ${ids.length - 5} more (show ${id} --json)` : '';
  return failure(
    `"${id}" is a ${shown.kind}, not a finding. ${ids.length === 0 ? 'No finding hangs on it.' : `Its findings: ${ids.slice(0, 5).join(', ')}${more}.`}`,
    EXIT.nothing,
  );
}
