/** Rewrites the files of data/, or of the dossier named, in their canonical form. Nothing is written when one cannot be read. */
import { formatDossier } from '../src/dossier/format.js';
import { packageRoot } from '../src/dossier/read.js';
import { mindLostOutput } from './lost-output.js';

mindLostOutput();

try {
  const changed = formatDossier(process.argv[2] ?? packageRoot());
  console.log(
    changed.length === 0 ? 'All data are in their form.' : changed.map((file) => `${file} rewritten`).join('\n'),
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
