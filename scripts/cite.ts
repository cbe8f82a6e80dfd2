/** Writes CITATION.cff from package.json, dossier.json and the sources. With --check, only says whether it is fresh and valid. */
import { readFileSync } from 'node:fs';
import { packageRoot, readAuthored } from '../src/dossier/read.js';
import { write } from '../src/dossier/write.js';
import { citationText } from './citation.js';
import { mindLostOutput } from './lost-output.js';

mindLostOutput();

const root = packageRoot();
const file = `${root}/CITATION.cff`;
try {
  const text = citationText(root, readAuthored(root));
  if (process.argv.includes('--check')) {
    const fresh = readFileSync(file, 'utf8') === text;
    console.log(fresh ? 'CITATION.cff is fresh and valid (CFF 1.2.0).' : 'CITATION.cff is stale. Run: npm run cite');
    process.exitCode = fresh ? 0 : 1;
  } else {
    write([{ kind: 'file', path: file, content: text }]);
    console.log('CITATION.cff written.');
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
