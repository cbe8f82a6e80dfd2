import type { Claim, Finding } from '../record/types.js';
import { recompute } from '../compare/recompute.js';
import { locatorText, sourceLabel, valueText } from '../record/labels.js';
import type { Dataset } from '../dossier/dataset.js';
import { RULE_SETS, type RuleSet } from '../value/rules.js';
import type { Style } from '../cli/print/style.js';

/** A finding with its proof: the records it rests on, its steps, and what it is under each rule set. */
export interface Explanation {
  readonly finding: Finding;
  readonly claims: readonly Claim[];
  /** True when computing it anew from these records gives the same finding to the letter. */
  readonly recomputed: boolean;
  /** Relation under each published rule set; `none` where it is no finding there. */
  readonly relations: Readonly<Record<string, string>>;
}

/** Gathers the proof of a finding; null when nothing has that id. */
export function explain(dataset: Dataset, id: string, rules: RuleSet): Explanation | null {
  const finding = dataset.findings.find((entry) => entry.id === id);
  if (!finding) return null;
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  return {
    finding,
    claims: finding.claims.flatMap((claim) => claims.get(claim) ?? []),
    recomputed: JSON.stringify(recompute(dataset, finding, rules)) === JSON.stringify(finding),
    relations: Object.fromEntries(
      RULE_SETS.map((set) => {
        const other = recompute(dataset, finding, set);
        return [set.name, other === null ? 'none' : (other.relation ?? other.kind)];
      }),
    ),
  };
}

/** Lines that print a proof. */
export function explainLines(dataset: Dataset, explanation: Explanation, style: Style): string[] {
  const { finding, claims, recomputed, relations } = explanation;
  const topic = dataset.topics.find(({ id }) => id === finding.topic);
  return [
    `${style.bold(topic?.question ?? finding.id)}  ${style.dim(`${finding.kind} ${finding.id}`)}`,
    '',
    `${mark(finding, style)}: ${finding.reason}`,
    '',
    ...(claims.length > 0 ? [style.bold('What it rests on')] : []),
    ...claims.flatMap((claim) => {
      const source = dataset.sources.find(({ id }) => id === claim.source);
      const access = claim.access === null ? 'text held here' : `${claim.access}, read on ${claim.accessed_on ?? '?'}`;
      return [
        `  ${claim.id}  ${style.strong(valueText(claim))}`,
        style.dim(
          `    ${source ? sourceLabel(source) : claim.source}, ${locatorText(claim)}; ${access}; ${claim.status}${claim.access_url === null ? '' : `; ${claim.access_url}`}`,
        ),
      ];
    }),
    '',
    style.bold('Steps'),
    ...finding.steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(finding.unless ? ['', `It would be otherwise if ${finding.unless}.`] : []),
    '',
    `${style.bold('Under the rule sets:')} ${Object.entries(relations)
      .map(([name, relation]) => `${name} ${relation}`)
      .join(', ')}.`,
    recomputed
      ? 'Computed anew from the published records: the same finding, to the letter.'
      : style.bad('Computed anew from the published records: NOT the same finding. Run: npm run build'),
  ];
}

function mark({ relation, kind }: Finding, style: Style): string {
  if (relation === 'conflicts') return style.bad('conflicts');
  return relation === 'agrees' ? style.good('agrees') : (relation ?? kind);
}
