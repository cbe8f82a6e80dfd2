import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDataset } from '../src/dossier/build.js';
import type { Dataset } from '../src/dossier/dataset.js';
import type { Authored } from '../src/dossier/form.js';
import { derivedFiles, type DerivedFile } from '../src/export/derived-files.js';

/** The dataset with the files that publish it. */
export interface Derived {
  readonly dataset: Dataset;
  readonly files: readonly DerivedFile[];
}

/** Computes everything under data/derived/ in memory; nothing is written. */
export function derive(authored: Authored): Derived {
  const dataset = buildDataset(authored);
  return {
    dataset,
    files: derivedFiles(dataset),
  };
}

/** Files under data/derived/ that are missing, differ, or should not be there. */
export function staleFiles(root: string, files: readonly DerivedFile[]): string[] {
  const folder = join(root, 'data/derived');
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  const present = existsSync(folder)
    ? (readdirSync(folder, { recursive: true, withFileTypes: true }) as {
        isFile(): boolean;
        parentPath: string;
        name: string;
      }[])
    : [];
  const paths = present
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return [
    ...files
      .filter(({ path, content }) => !paths.includes(path) || readFileSync(join(folder, path), 'utf8') !== content)
      .map(({ path }) => path),
    ...paths.filter((path) => !wanted.has(path)),
  ].sort();
}

/** Writes the files under data/derived/ and removes what is no longer made. */
export function writeDerived(root: string, files: readonly DerivedFile[]): void {
  for (const path of staleFiles(root, files)) {
    const file = files.find((entry) => entry.path === path);
    const target = join(root, 'data/derived', path);
    if (!file) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, file.content);
    }
  }
}
