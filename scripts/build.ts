/**
 * Writes data/derived/ and the pages that are made from it. With --check, only says whether they are fresh. Writes nothing when a
 * check finds a fault.
 */
import { CHECKS } from '../src/check/index.js';
import { packageRoot, readDossier } from '../src/dossier/read.js';
import { rebuildRepository, staleFiles, writeDerived } from './derive.js';
import { failPlainly } from './fail-plainly.js';

failPlainly();

const OPTIONS = ['--check'];

try {
  const wrong = process.argv.slice(2).filter((word) => !OPTIONS.includes(word));
  if (wrong.length > 0)
    throw new Error(`There is no option ${wrong.join(', ')}; there is ${OPTIONS.join(', ')}. Nothing was written.`);
  build(packageRoot(), process.argv.includes('--check'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function build(root: string, onlyCheck: boolean): void {
  const derived = rebuildRepository(root, readDossier(root), CHECKS).derive();
  const all = `${derived.files.length} files and ${derived.pages.length} pages`;
  if (!onlyCheck) {
    console.log(`${all}, ${writeDerived(root, derived).length} of them changed.`);
    return;
  }
  const stale = staleFiles(root, derived);
  if (stale.length > 0) throw new Error(`Stale: ${stale.join(', ')}. Run: npm run build`);
  console.log(`${all}: all are fresh.`);
}
