/** Runs every rule over the data. Exit code 1 when one finds a fault. */
import { packageRoot } from '../src/node.js';
import { CHECKS } from './checks/index.js';
import { describeResults, runChecks } from './checks/run-checks.js';
import { TEXT_CHECKS } from './checks/text-checks.js';

try {
  const results = runChecks([...CHECKS, ...TEXT_CHECKS], packageRoot());
  console.log(describeResults(results).join('\n'));
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${results.length - failed} checks passed, ${failed} failed.`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
