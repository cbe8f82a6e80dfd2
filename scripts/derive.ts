import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataset } from '../src/dossier/build.js';
import type { Dataset } from '../src/dossier/dataset.js';
import { DERIVED, type Authored } from '../src/dossier/form.js';
import { readSchemas } from '../src/dossier/read.js';
import { createValidator } from '../src/dossier/validate.js';
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

/** Computes everything in memory. @throws Error when what was computed is not fit to be published */
export function derive(root: string, authored: Authored, dataset: Dataset = buildDataset(authored)): Derived {
  return {
    dataset,
    files: derivedFiles(dataset, authored.fingerprint, createValidator(readSchemas(root))),
    pages: PAGES.map(({ path, content }) => ({ path, content: content(dataset, textOf(join(root, path)) ?? '') })),
  };
}

/** Files and pages that are missing, differ, or should not be there; paths from the root. */
export function staleFiles(root: string, { files, pages }: Derived): string[] {
  const folder = join(root, 'data', DERIVED);
  const wanted = new Set(files.map(({ path }) => path));
  const differs = (at: string, { path, content }: OutFile): boolean => textOf(join(at, path)) !== content;
  return [
    ...[...files.filter((file) => differs(folder, file)).map(({ path }) => path), ...unwanted(folder, wanted)]
      .sort()
      .map((path) => `data/${DERIVED}/${path}`),
    ...pages.filter((page) => differs(root, page)).map(({ path }) => path),
  ];
}

function unwanted(folder: string, wanted: ReadonlySet<string>): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !wanted.has(path));
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
