import { createValidator } from '../dossier/validate.js';
import { buildDataset } from '../dossier/build.js';
import { readAuthored, readSchemas } from '../dossier/read.js';
import type { Check, CheckContext, Fault } from './check.js';

/** What one rule found. */
export interface CheckResult {
  readonly check: Check;
  readonly faults: readonly Fault[];
}

/**
 * Runs rules over the data under `root`, all of them to the end. A rule that throws counts as one fault.
 * @throws Error when a file cannot be read or is not JSON
 */
export function runChecks(checks: readonly Check[], root: string, schemaRoot: string = root): CheckResult[] {
  const authored = readAuthored(root);
  const validate = createValidator(readSchemas(schemaRoot));
  let dataset: CheckContext['dataset'] = null;
  let broken: string | null = null;
  try {
    dataset = buildDataset(authored);
  } catch (error) {
    broken = (error as Error).message;
  }
  const context: CheckContext = { root, authored, validate, dataset };
  const results = checks.map((check): CheckResult => {
    try {
      return { check, faults: check.run(context) };
    } catch (error) {
      return {
        check,
        faults: [
          {
            file: 'data/',
            record: check.name,
            found: `the check broke off: ${(error as Error).message}`,
            remedy: 'Mend the faults above first; they are its likely cause.',
          },
        ],
      };
    }
  });
  if (broken !== null && results.every(({ faults }) => faults.length === 0)) {
    throw new Error(`the records pass every check, yet cannot be compared: ${broken}`);
  }
  return results;
}

/** Faults as lines for people: file, record, what was found, what to do. At most `limit` for one rule; the rest is counted. */
export function describeResults(results: readonly CheckResult[], limit = 20): string[] {
  return results.flatMap(({ check, faults }) => [
    `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${check.name}: ${faults.length === 0 ? check.description : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`}`,
    ...faults.slice(0, limit).map(({ file, record, found, remedy }) => `     ${file}, ${record}: ${found}. ${remedy}`),
    ...(faults.length > limit ? [`     and ${faults.length - limit} more of this kind`] : []),
  ]);
}
