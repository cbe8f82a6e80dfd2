import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../src/check/check.js';
import { checkDossier, contract, describeResults, type CheckResult } from '../src/check/run-checks.js';
import { buildDataset } from '../src/dossier/build.js';
import type { Dataset } from '../src/dossier/dataset.js';
import { staleDerived } from '../src/dossier/derived-folder.js';
import { DERIVED, type Authored } from '../src/dossier/form.js';
import type { Gathered } from '../src/dossier/gather.js';
import { readSchemas } from '../src/dossier/read.js';
import { write, type OutFile } from '../src/dossier/write.js';
import { derivedFiles } from '../src/export/derived-files.js';
import { PAGES } from '../src/export/page/index.js';

/** Everything that is computed from what was written by hand; nothing of it is written yet. */
export interface Derived {
  readonly dataset: Dataset;
  /** All files of data/derived/, by their path in it. */
  readonly files: readonly OutFile[];
  /** Pages of the repository, by their path in it. */
  readonly pages: readonly OutFile[];
}

/** A dossier that was read, checked and computed, each once. */
export interface Rebuilt {
  readonly results: readonly CheckResult[];
  /** Computes what is published. @throws Error that lists what the checks have found, or when it is not fit to be published */
  readonly derive: () => Derived;
}

/** Runs the checks over a dossier; the dataset that they ask for is the one that is published. */
export function rebuild(root: string, dossier: Gathered, checks: readonly Check[]): Rebuilt {
  const rules = contract(readSchemas(root));
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
      return {
        dataset,
        files: derivedFiles(dataset, authored.fingerprint, rules.validate),
        pages: PAGES.map(({ path, content }) => ({ path, content: content(dataset, textOf(join(root, path)) ?? '') })),
      };
    },
  };
}

/** Files and pages that are missing, differ, or should not be there; paths from the root. */
export function staleFiles(root: string, { files, pages }: Derived): string[] {
  return [
    ...staleDerived(join(root, 'data'), files).map((path) => `data/${DERIVED}/${path}`),
    ...pages.filter(({ path, content }) => textOf(join(root, path)) !== content).map(({ path }) => path),
  ];
}

/**
 * Writes everything as one; where nothing is stale, nothing is touched.
 * @returns what was stale
 * @throws Error that names the path that could not be written, and says what was changed
 */
export function writeDerived(root: string, derived: Derived): string[] {
  const stale = staleFiles(root, derived);
  write([
    ...(stale.some((path) => path.startsWith('data/'))
      ? [{ kind: 'folder' as const, path: join(root, 'data', DERIVED), files: derived.files }]
      : []),
    ...derived.pages
      .filter(({ path }) => stale.includes(path))
      .map(({ path, content }) => ({ kind: 'file' as const, path: join(root, path), content })),
  ]);
  return stale;
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
