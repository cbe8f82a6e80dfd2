import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDataset } from '../src/dossier/build.js';
import type { Dataset } from '../src/dossier/dataset.js';
import { readAuthored } from '../src/dossier/read.js';

/** Folder of a fixture. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

/** Root of the package under test. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The tiny dataset, computed. */
export function miniDataset(): Dataset {
  return buildDataset(readAuthored(fixture('mini')));
}

/** A copy of the tiny dataset with files of another fixture laid over it. */
export function miniWith(overlay: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'claims-mini-'));
  // What is laid over comes first: to write over a file means to delete it, which takes longer than all the rest.
  cpSync(overlay, folder, { recursive: true });
  cpSync(fixture('mini'), folder, { recursive: true, force: false });
  return folder;
}
