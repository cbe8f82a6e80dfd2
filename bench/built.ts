import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../src/dossier/load.js';

/** Root of the package that is measured. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds dist/ as it is published. */
export function build(): void {
  execFileSync('npm', ['run', '--silent', 'prepack'], { cwd: ROOT, stdio: 'inherit' });
}

/** A file with all records of the dataset as one JSON text. */
export function recordsFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'claims-bench-')), 'records.json');
  writeFileSync(file, JSON.stringify(loadDataset()));
  return file;
}
