/** Runs every rule over the data, and counts the second readings and what they did not record. Exit code 1 when a rule finds a fault. */
import { countUnrecorded } from '../src/claim-type/second-reading.js';
import { CHECKS } from '../src/check/index.js';
import { checkDossier, describeResults, summaryLine, packageContract } from '../src/check/run-checks.js';
import { TEXT_CHECKS } from '../src/check/text-checks.js';
import { otherClaims } from '../src/check/unreviewed-claim.js';
import { readDossier } from '../src/dossier/read.js';
import { failPlainly } from './fail-plainly.js';

failPlainly();

try {
  const dossier = readDossier();
  const results = checkDossier([...CHECKS, ...TEXT_CHECKS], dossier, packageContract());
  console.log(describeResults(results).join('\n'));
  if (dossier.authored !== null && dossier.faults.length === 0) {
    const claims = otherClaims(dossier.authored);
    const reviews = dossier.authored.reviews.map(({ value }) => value);
    const outcomes = new Map(reviews.map(({ claim, outcome }) => [claim, outcome]));
    const count = (outcome: string | undefined): number =>
      claims.filter(({ value }) => outcomes.get(value.id) === outcome).length;
    console.log(
      `\nSecond readings of ${claims.length} claims of other accounts: ${count('confirmed')} confirmed, ${count('corrected')} corrected, ` +
        `${count('not_reachable')} not reachable, ${count(undefined)} without one.`,
    );
    const unrecorded = countUnrecorded(
      claims.map(({ value }) => value),
      reviews,
    ).filter((entry) => entry.unrecorded > 0);
    console.log(
      `Not recorded by them, of those that have the field: ${unrecorded.map(({ field, read, unrecorded: number }) => `${field} ${number} of ${read}`).join(', ') || 'nothing'}.`,
    );
  }
  console.log(summaryLine(results));
  process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
