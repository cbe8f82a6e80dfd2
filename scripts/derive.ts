import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../src/check/check.js';
import { contract } from '../src/check/run-checks.js';
import { staleDerived } from '../src/dossier/derived-folder.js';
import { DERIVED } from '../src/dossier/form.js';
import type { Gathered } from '../src/dossier/gather.js';
import { readSchemas } from '../src/dossier/read.js';
import { write, type OutFile } from '../src/dossier/write.js';
import { PAGES } from '../src/export/page/index.js';
import { rebuild, type Derived, type Rebuilt } from '../src/export/rebuild.js';

/** What is computed from the dossier of a repository, with the pages of the repository that are made from it. */
export interface DerivedWithPages extends Derived {
  /** By their path from the root. */
  readonly pages: readonly OutFile[];
}

/** The dossier of a repository, checked and computed once. */
export interface RebuiltRepository extends Pick<Rebuilt, 'results'> {
  /** @throws Error as `Rebuilt.derive` */
  readonly derive: () => DerivedWithPages;
}

/** Checks and computes the dossier of a repository, and makes its pages. */
export function rebuildRepository(root: string, dossier: Gathered, checks: readonly Check[]): RebuiltRepository {
  const { results, derive } = rebuild(dossier, checks, contract(readSchemas(root)));
  return {
    results,
    derive: () => {
      const { dataset, files } = derive();
      const pages = PAGES.map(({ path, content }) => ({
        path,
        content: content(dataset, textOf(join(root, path)) ?? ''),
      }));
      return { dataset, files, pages };
    },
  };
}

/** Files and pages that are missing, differ, or should not be there; paths from the root. */
export function staleFiles(root: string, { files, pages }: DerivedWithPages): string[] {
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
export function writeDerived(root: string, derived: DerivedWithPages): string[] {
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
