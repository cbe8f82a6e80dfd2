import type { Claim, Finding } from '../record/types.js';
import { recompare } from '../dossier/view.js';
import type { Dataset } from '../dossier/dataset.js';
import type { RuleSet } from '../value/rules.js';

/** One pair of claims of two sources on a common topic. */
export interface Pair {
  readonly topic: string;
  readonly question: string;
  readonly a: Claim;
  readonly b: Claim;
  readonly finding: Finding;
}

/** All pairs of claims of two sources on their common topics, the first source being the subject. @throws Error for an unknown source */
export function between(dataset: Dataset, a: string, b: string, rules: RuleSet): Pair[] {
  if (!dataset.sources.some(({ id }) => id === b)) throw new Error(`No source has the id "${b}".`);
  if (a === b)
    throw new Error(`A source is not compared with itself ("${a}"); its own figures are tested by constraints.`);
  const compared = recompare(dataset, { rules, subject: a });
  const claims = new Map(compared.claims.map((claim) => [claim.id, claim]));
  const questions = new Map(compared.topics.map(({ id, question }) => [id, question]));
  return compared.findings.flatMap((finding): Pair[] => {
    const [first, second] = [claims.get(finding.claim ?? ''), claims.get(finding.other ?? '')];
    if (finding.kind !== 'comparison' || finding.source !== b || !first || !second || finding.topic === null) return [];
    return [
      { topic: finding.topic, question: questions.get(finding.topic) ?? finding.topic, a: first, b: second, finding },
    ];
  });
}
