import type { Claim } from '../../record/types.js';
import { lookUp } from '../../record/look-up.js';
import { locatorText, sourceLabel, valueText } from '../../record/labels.js';
import type { Dataset } from '../../dossier/dataset.js';
import type { Columns, Row } from '../format/csv.js';

const SIDE_FIELDS = ['value', 'low', 'best', 'high', 'unit', 'hedge', 'date', 'answer', 'locator'] as const;

/** Columns of comparisons.csv: one self-contained row for each pair of claims. */
export const COMPARISON_COLUMNS: Columns = {
  id: 'string',
  topic: 'string',
  question: 'string',
  type: 'string',
  relation: 'string',
  cause: 'string',
  ratio: 'number',
  gap_days: 'number',
  direction: 'string',
  band: 'string',
  shared_lineage: 'boolean',
  claim: 'string',
  claim_source: 'string',
  claim_label: 'string',
  ...sideColumns('claim'),
  other: 'string',
  other_source: 'string',
  other_label: 'string',
  other_perspective: 'string',
  ...sideColumns('other'),
  other_access: 'string',
  reason: 'string',
};

function sideColumns(side: string): Columns {
  return Object.fromEntries(
    SIDE_FIELDS.map((field) => [`${side}_${field}`, ['low', 'best', 'high'].includes(field) ? 'number' : 'string']),
  );
}

/** Rows of comparisons.csv. */
export function comparisonRows(dataset: Dataset): Row[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const topics = new Map(dataset.topics.map((topic) => [topic.id, topic]));
  return dataset.findings
    .filter(({ kind }) => kind === 'comparison')
    .map((finding) => {
      const claim = lookUp(claims, finding.claim ?? '', 'claim');
      const other = lookUp(claims, finding.other ?? '', 'claim');
      const theirs = lookUp(sources, other.source, 'source');
      return {
        ...finding,
        question: lookUp(topics, finding.topic ?? '', 'topic').question,
        type: claim.type,
        claim_source: claim.source,
        claim_label: sourceLabel(lookUp(sources, claim.source, 'source')),
        ...side('claim', claim),
        other_source: other.source,
        other_label: sourceLabel(theirs),
        other_perspective: theirs.perspective,
        ...side('other', other),
        other_access: other.access,
      };
    });
}

function side(name: string, claim: Claim): Row {
  const fields: Record<string, unknown> = { ...claim, value: valueText(claim), locator: locatorText(claim) };
  return Object.fromEntries(SIDE_FIELDS.map((field) => [`${name}_${field}`, fields[field] ?? null]));
}
