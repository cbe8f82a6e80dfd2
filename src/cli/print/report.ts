import type { Standing } from '../../record/types.js';
import { valueText } from '../../claim-type/index.js';
import { byId } from '../../record/look-up.js';
import { sourceLabel } from '../../record/labels.js';
import type { Dataset } from '../../dossier/dataset.js';
import { discrepancies, type Discrepancy } from '../../query/discrepancies.js';
import {
  contradictionsInside,
  nothingCompared,
  reportCounts,
  STANDINGS,
  type ReportCounts,
} from '../../query/report.js';
import { counted } from './counted.js';
import { labelColumn } from './label-column.js';
import { placeText } from './place.js';
import type { Style } from './style.js';

/** The discrepancies that matter most, with what was compared and what was not. */
export function reportLines(dataset: Dataset, limit: number, style: Style): string[] {
  const counts = reportCounts(dataset);
  const nothing = nothingCompared(counts);
  const ranked = discrepancies(dataset);
  const inside = contradictionsInside(dataset);
  const linesOf = discrepancyLines(dataset, style);
  return [
    style.bold(dataset.title),
    `${counted(counts.claims, 'claim')} of ${dataset.subject_label}, ${counted(counts.account_claims, 'claim')} of ${counted(counts.accounts, 'other account')}${draftsText(counts.account_drafts)}, ${counted(counts.comparisons, 'comparison')}.`,
    ...(nothing === null ? [] : [style.bad(nothing)]),
    '',
    ...STANDINGS.map(
      (standing) => `  ${standing.padEnd(15)}${String(counts.standings[standing]).padStart(4)}  ${MEANING[standing]}`,
    ),
    ...(counts.not_weighed === 0
      ? []
      : [`  ${'not weighed'.padEnd(15)}${String(counts.not_weighed).padStart(4)}  drafts that nobody has read twice`]),
    ...(counts.implied.claims === 0
      ? []
      : [
          `  Apart from these, ${counts.implied.claims} that only follow from its words: ${impliedText(counts.implied)}.`,
        ]),
    '',
    style.bold(`Discrepancies that matter most (${Math.min(limit, ranked.length)} of ${ranked.length})`),
    ...ranked.slice(0, limit).flatMap((entry) => ['', ...linesOf(entry)]),
    '',
    style.bold(`Contradictions inside ${dataset.subject_label} (${inside.length})`),
    ...inside.map(({ reason }) => `  ${reason}`),
    '',
    style.bold('Where to look next'),
    ...(ranked[0]
      ? [`  show ${ranked[0].claim.topic ?? ranked[0].claim.id}`.padEnd(58) + 'all accounts on the first question']
      : []),
    '  find --standing contradicted'.padEnd(58) + 'every claim that only meets contradiction',
    '  find --standing uncorroborated --weight major'.padEnd(58) + 'looked for elsewhere and not found',
    '  derived/csv/comparisons.csv in the data'.padEnd(58) + 'one row for each pair of claims',
  ];
}

function draftsText(drafts: number): string {
  return drafts === 0 ? '' : ` (${counted(drafts, 'draft')} among them)`;
}

const MEANING: Record<Standing['standing'], string> = {
  contradicted: 'other accounts conflict, none agrees',
  contested: 'some agree, some conflict',
  compatible: 'others are less precise, or only bound it',
  corroborated: 'an independent account agrees, none conflicts',
  uncorroborated: 'searched for, nothing comparable found',
  not_compared: 'no other account recorded, and no search',
};

function impliedText({ standings }: ReportCounts['implied']): string {
  return STANDINGS.flatMap((standing) =>
    standings[standing] === 0 ? [] : [`${standings[standing]} ${standing.replace('_', ' ')}`],
  ).join(', ');
}

/** Lines for one discrepancy after another; what they look up is laid out once. */
function discrepancyLines({ topics, sources, claims }: Dataset, style: Style): (entry: Discrepancy) => string[] {
  const [topicOf, sourceOf, claimOf] = [byId(topics), byId(sources), byId(claims)];
  return ({ claim, standing, findings }) => {
    const topic = topicOf.get(claim.topic ?? '');
    const subject = sourceOf.get(claim.source);
    return [
      `${style.bold(topic?.question ?? claim.subject)}  ${style.dim(`${claim.id}, ${standing.standing}`)}`,
      `  ${labelColumn(subject ? sourceLabel(subject) : claim.source)} ${style.strong(valueText(claim))}  ${style.dim(placeText(claim))}`,
      ...findings.slice(0, 6).flatMap(({ other, relation, shared_lineage }) => {
        const theirs = claimOf.get(other ?? '');
        const from = sourceOf.get(theirs?.source ?? '');
        if (!theirs || !from) return [];
        const mark =
          relation === 'conflicts'
            ? style.bad('conflicts')
            : relation === 'agrees'
              ? style.good('agrees')
              : (relation ?? '');
        return [
          `  ${labelColumn(sourceLabel(from))} ${valueText(theirs)}  ${mark}${shared_lineage ? ' (same root)' : ''}  ${style.dim(`${from.perspective}, ${placeText(theirs)}`)}`,
        ];
      }),
      ...(findings.length > 6 ? [style.dim(`  and ${findings.length - 6} more`)] : []),
    ];
  };
}
