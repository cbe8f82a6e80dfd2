/** Runs every rule over the data, and counts the second readings. Exit code 1 when a rule finds a fault. */
import { packageRoot, readAuthored } from '../src/dossier/read.js';
import { CHECKS } from '../src/check/index.js';
import { describeResults, runChecks } from '../src/check/run-checks.js';
import { TEXT_CHECKS } from '../src/check/text-checks.js';
import { otherClaims } from '../src/check/unreviewed-claim.js';

try {
  const results = runChecks([...CHECKS, ...TEXT_CHECKS], packageRoot());
  console.log(describeResults(results).join('\n'));
  const authored = readAuthored(packageRoot());
  const claims = otherClaims(authored);
  const reviews = new Map(authored.reviews.map(({ value }) => [value.claim, value.outcome]));
  const count = (outcome: string | undefined): number =>
    claims.filter(({ value }) => reviews.get(value.id) === outcome).length;
  console.log(
    `\nSecond readings of ${claims.length} claims of other accounts: ${count('confirmed')} confirmed, ${count('corrected')} corrected, ` +
      `${count('not_reachable')} not reachable, ${count(undefined)} without one.`,
  );
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  console.log(`${results.length - failed} checks passed, ${failed} failed.`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
