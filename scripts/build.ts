/** Writes data/derived/, docs/coverage.md and the table in README.md from the records. With --check, only says whether it is fresh. Writes nothing when a check finds a fault. */
import { packageRoot, readAuthored } from '../src/dossier/read.js';
import { CHECKS } from '../src/check/index.js';
import { describeResults, runChecks } from '../src/check/run-checks.js';
import { derive, staleFiles, writeDerived } from './derive.js';
import { stalePages, writePages } from './pages.js';

const root = packageRoot();
const faulty = runChecks(CHECKS, root).filter(({ faults }) => faults.length > 0);
if (faulty.length > 0) {
  console.error(describeResults(faulty).join('\n'));
  console.error('\nNothing was written.');
  process.exit(1);
}
const { dataset, files } = derive(readAuthored(root));
const stale = [...staleFiles(root, files), ...stalePages(root, dataset)];
if (process.argv.includes('--check')) {
  console.log(
    stale.length === 0
      ? `data/derived/ (${files.length} files), docs/coverage.md and the table in README.md are fresh.`
      : `Stale: ${stale.join(', ')}. Run: npm run build`,
  );
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  writeDerived(root, files);
  writePages(root, dataset);
  console.log(`data/derived/: ${files.length} files, ${stale.length} changed.`);
}
