import type { Claim, Finding } from '../record/types.js';
import { locatorText, sourceLabel, valueText } from '../record/labels.js';
import { recompare } from '../dossier/build.js';
import type { Dataset } from '../dossier/dataset.js';
import type { RuleSet } from '../value/rules.js';
import { labelColumn } from '../cli/print/label-column.js';
import type { Style } from '../cli/print/style.js';

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

/** Lines that list the pairs, conflicts first. */
export function betweenLines(dataset: Dataset, a: string, b: string, pairs: readonly Pair[], style: Style): string[] {
  const label = (id: string): string => {
    const source = dataset.sources.find((entry) => entry.id === id);
    return source ? sourceLabel(source) : id;
  };
  const order = ['conflicts', 'overlaps', 'agrees', 'not_comparable'];
  const rank = (relation: string | null): number => order.indexOf(relation ?? 'not_comparable');
  const count = (relation: string): number => pairs.filter(({ finding }) => finding.relation === relation).length;
  return [
    style.bold(`${label(a)} and ${label(b)}: ${pairs.length} pairs of claims on common topics`),
    order.map((relation) => `${count(relation)} ${relation.replace('_', ' ')}`).join(', ') + '.',
    ...pairs
      .toSorted((x, y) => rank(x.finding.relation) - rank(y.finding.relation))
      .flatMap(({ topic, question, a: first, b: second, finding }) => [
        '',
        `${style.bold(question)}  ${style.dim(topic)}`,
        `  ${labelColumn(label(a))} ${style.strong(valueText(first))}  ${style.dim(locatorText(first))}`,
        `  ${labelColumn(label(b))} ${valueText(second)}  ${style.dim(locatorText(second))}`,
        `  ${finding.relation === 'conflicts' ? style.bad('conflicts') : finding.relation === 'agrees' ? style.good('agrees') : (finding.relation ?? '')}${finding.cause ? ` (${finding.cause})` : ''}  ${style.dim(finding.id)}`,
      ]),
  ];
}
