import type { Finding } from '../../record/types.js';
import { locatorText, sourceLabel } from '../../record/labels.js';
import { valueText } from '../../claim-type/index.js';
import type { Dataset } from '../../dossier/dataset.js';
import type { Explanation } from '../../query/explain.js';
import type { Style } from './style.js';

/** Lines that print a proof. */
export function explainLines(dataset: Dataset, explanation: Explanation, style: Style): string[] {
  const { finding, claims, recomputed, computed, ruling, relations } = explanation;
  const topic = dataset.topics.find(({ id }) => id === finding.topic);
  return [
    `${style.bold(topic?.question ?? finding.id)}  ${style.dim(`${finding.kind} ${finding.id}`)}`,
    '',
    `${mark(finding, style)}: ${finding.reason}`,
    ...(ruling === null
      ? []
      : [`  Computed: ${computed}. Ruled: ${ruling.relation}, on ${ruling.on}, because: ${ruling.reason}`]),
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
    `${style.bold(ruling === null ? 'Under the rule sets:' : 'Under the rule sets, without the ruling:')} ${Object.entries(
      relations,
    )
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
