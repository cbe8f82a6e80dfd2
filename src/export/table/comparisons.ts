import { COMPARISON_COLUMNS } from '../../record/columns.js';
import { locatorText, sourceLabel } from '../../record/labels.js';
import { valueText } from '../../claim-type/index.js';
import { byId, lookUp } from '../../record/look-up.js';
import type { Claim, ComparisonRow } from '../../record/types.js';
import type { Dataset } from '../../dossier/dataset.js';
import type { Table } from './table.js';

const SIDE_FIELDS = ['value', 'low', 'best', 'high', 'unit', 'hedge', 'date', 'answer', 'locator'] as const;

export const comparisons: Table = {
  name: 'comparisons',
  row: 'Two claims on one topic side by side, with how they relate; the not comparable ones are included.',
  columns: COMPARISON_COLUMNS,
  rows: comparisonRows,
};

/** One self-contained row for each pair of claims that was looked at. */
export function comparisonRows(dataset: Dataset): ComparisonRow[] {
  const claims = byId(dataset.claims);
  const sources = byId(dataset.sources);
  const topics = byId(dataset.topics);
  return dataset.findings
    .filter(({ kind }) => kind === 'comparison')
    .map((finding): ComparisonRow => {
      const claim = lookUp(claims, finding.claim ?? '', 'claim');
      const other = lookUp(claims, finding.other ?? '', 'claim');
      const theirs = lookUp(sources, other.source, 'source');
      const { id, relation, cause, ratio, gap_days, direction, band, shared_lineage, reason } = finding;
      const row = {
        id,
        topic: finding.topic,
        question: lookUp(topics, finding.topic ?? '', 'topic').question,
        type: claim.type,
        relation,
        cause,
        ratio,
        gap_days,
        direction,
        band,
        shared_lineage,
        claim: claim.id,
        claim_source: claim.source,
        claim_label: sourceLabel(lookUp(sources, claim.source, 'source')),
        ...side('claim', claim),
        other: other.id,
        other_source: other.source,
        other_label: sourceLabel(theirs),
        other_perspective: theirs.perspective,
        ...side('other', other),
        other_access: other.access,
        reason,
      };
      return row as unknown as ComparisonRow;
    });
}

function side(name: string, claim: Claim): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...claim, value: valueText(claim), locator: locatorText(claim) };
  return Object.fromEntries(SIDE_FIELDS.map((field) => [`${name}_${field}`, fields[field] ?? null]));
}
