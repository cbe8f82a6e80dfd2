/** Writes the code that is generated from schema/ and rules/. With --check, only says whether it is fresh. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedCode, staleCode } from './generated-code.js';
import { mindLostOutput } from './lost-output.js';

mindLostOutput();

// Nothing of src is loaded: it may be what has to be written anew.
const root = fileURLToPath(new URL('..', import.meta.url));
const code = await generatedCode();
const stale = staleCode(root, code);
if (stale.length === 0) console.log('Types, columns, published schemas and rules are fresh.');
else if (process.argv.includes('--check')) {
  console.error(`Stale: ${stale.join(', ')}. Run: npm run types`);
  process.exitCode = 1;
} else {
  for (const path of stale) writeFileSync(join(root, path), code.get(path) ?? '');
  console.log(`Written: ${stale.join(', ')}.`);
}
