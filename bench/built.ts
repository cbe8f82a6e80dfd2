import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLE, DERIVED } from '../src/dossier/form.js';
import { readDossier } from '../src/dossier/read.js';
import { write } from '../src/dossier/write.js';
import { rebuildRepository } from '../scripts/derive.js';

/** Root of the package that is measured. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds dist/ as it is published. */
export function build(): void {
  execFileSync('npm', ['run', '--silent', 'prepack'], { cwd: ROOT, stdio: 'inherit' });
}

/** Folders with the data as they are now, freshly built; both are removed when the process ends. */
export interface BuiltData {
  /** Derived files alone, as in the published package. */
  readonly published: string;
  /** Derived files beside those written by hand, as in a working copy. */
  readonly working: string;
  /** The bundle: all records of the dataset as one JSON text. */
  readonly bundle: string;
}

/** Builds the data into folders of their own, so that what is measured is never stale. */
export function buildData(): BuiltData {
  const folder = mkdtempSync(join(tmpdir(), 'claims-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [published, working] = ['published', 'working'].map((name) => join(folder, name)) as [string, string];
  const { files } = rebuildRepository(ROOT, readDossier(ROOT), []).derive();
  cpSync(join(ROOT, 'data'), join(working, 'data'), { recursive: true });
  for (const root of [published, working]) write([{ kind: 'folder', path: join(root, 'data', DERIVED), files }]);
  return { published, working, bundle: join(published, 'data', DERIVED, BUNDLE) };
}
