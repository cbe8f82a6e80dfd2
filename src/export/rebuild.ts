import type { Check } from '../check/check.js';
import { checkDossier, describeResults, type CheckResult, type Contract } from '../check/run-checks.js';
import { buildDataset } from '../dossier/build.js';
import type { Dataset } from '../dossier/dataset.js';
import type { Authored } from '../dossier/form.js';
import type { Gathered } from '../dossier/gather.js';
import type { OutFile } from '../dossier/write.js';
import { derivedFiles } from './derived-files.js';

/** What is computed from a dossier, and the files that publish it; nothing of it is written yet. */
export interface Derived {
  readonly dataset: Dataset;
  /** All files of derived/, by their path in it. */
  readonly files: readonly OutFile[];
}

/** A dossier that was checked and computed, each once. */
export interface Rebuilt {
  readonly results: readonly CheckResult[];
  /** Computes what is published. @throws Error that lists what the checks have found, or when it is not fit to be published */
  readonly derive: () => Derived;
}

/** Runs the checks over a dossier; the dataset that they ask for is the one that is published. */
export function rebuild(dossier: Gathered, checks: readonly Check[], rules: Contract): Rebuilt {
  const made = new Map<Authored, Dataset>();
  const compute = (authored: Authored): Dataset => {
    const dataset = made.get(authored) ?? buildDataset(authored);
    made.set(authored, dataset);
    return dataset;
  };
  const results = checkDossier(checks, dossier, rules, compute);
  return {
    results,
    derive: () => {
      const faulty = results.filter(({ faults, waits }) => faults.length > 0 || waits !== null);
      const { authored } = dossier;
      if (authored === null || faulty.length > 0)
        throw new Error(`${describeResults(faulty).join('\n')}\n\nNothing was written.`);
      const dataset = compute(authored);
      return { dataset, files: derivedFiles(dataset, authored.fingerprint, rules.validate) };
    },
  };
}
