import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DERIVED } from './form.js';
import { write, type OutFile } from './write.js';

/**
 * Files of a dossier's derived/ that are missing, differ from what they should be, or should not be there.
 * @param dossier folder that holds dossier.json
 * @returns paths inside derived/, in the order of code units
 */
export function staleDerived(dossier: string, files: readonly OutFile[]): string[] {
  const folder = join(dossier, DERIVED);
  const wanted = new Set(files.map(({ path }) => path));
  const differing = files
    .filter(({ path, content }) => !isContent(join(folder, path), content))
    .map(({ path }) => path);
  return [...differing, ...present(folder).filter((path) => !wanted.has(path))].sort();
}

/**
 * Gives a dossier's derived/ exactly these files, all of them or none; where nothing is stale, nothing is touched.
 * @returns what was stale
 * @throws Error that names the path that could not be written, and says what was changed
 */
export function writeDerivedFolder(dossier: string, files: readonly OutFile[]): string[] {
  const stale = staleDerived(dossier, files);
  if (stale.length > 0) write([{ kind: 'folder', path: join(dossier, DERIVED), files }]);
  return stale;
}

function isContent(path: string, content: string | Uint8Array): boolean {
  return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}

function present(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
