/** What must hold of the records and of what is made from them; all in one process, which reads them once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../src/check/index.js';
import { countResults, describeResults } from '../src/check/run-checks.js';
import { TEXT_CHECKS } from '../src/check/text-checks.js';
import type { Gathered } from '../src/dossier/gather.js';
import { readDossier } from '../src/dossier/read.js';
import { citationText } from './citation.js';
import { rebuildRepository, staleFiles, type RebuiltRepository } from './derive.js';
import { generatedCode, staleCode } from './generated-code.js';

/** What came of a part of the test. */
export interface Result {
  readonly name: string;
  /** What is printed of it. */
  readonly said: string;
  readonly passed: number;
  readonly failed: number;
  /** What the closing lines say beside the counts. */
  readonly note?: string;
}

type Counts = Omit<Result, 'name'>;

/** Runs each part to its end; one that throws has failed. */
export async function testRecords(root: string): Promise<Result[]> {
  let kept: { readonly dossier: Gathered; readonly rebuilt: RebuiltRepository } | null = null;
  const read = (): { readonly dossier: Gathered; readonly rebuilt: RebuiltRepository } => {
    const dossier = kept?.dossier ?? readDossier(root);
    kept ??= { dossier, rebuilt: rebuildRepository(root, dossier, [...CHECKS, ...TEXT_CHECKS]) };
    return kept;
  };
  return [
    await part('types are fresh', async () => fresh(staleCode(root, await generatedCode()), 'npm run types')),
    await part('data checks', () => {
      const { results } = read().rebuilt;
      // A rule that could not be run has not passed.
      const { passed, failed, waiting } = countResults(results);
      return { said: describeResults(results).join('\n'), passed, failed: failed + waiting };
    }),
    await part('derived data is fresh', () => fresh(staleFiles(root, read().rebuilt.derive()), 'npm run build')),
    await part('CITATION.cff is fresh', () => {
      const { authored } = read().dossier;
      if (authored === null) throw new Error('the dossier cannot be read');
      const text = citationText(root, authored);
      return fresh(readFileSync(join(root, 'CITATION.cff'), 'utf8') === text ? [] : ['CITATION.cff'], 'npm run cite');
    }),
  ];
}

async function part(name: string, work: () => Counts | Promise<Counts>): Promise<Result> {
  try {
    return { name, ...(await work()) };
  } catch (error) {
    return { name, said: (error as Error).message, passed: 0, failed: 1 };
  }
}

function fresh(stale: readonly string[], remedy: string): Counts {
  return stale.length === 0
    ? { said: 'Fresh.', passed: 1, failed: 0 }
    : { said: `Stale: ${stale.join(', ')}. Run: ${remedy}`, passed: 0, failed: 1 };
}
