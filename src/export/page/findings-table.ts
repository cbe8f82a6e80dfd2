import { locatorText, sourceLabel } from '../../record/labels.js';
import { valueText } from '../../claim-type/index.js';
import type { Dataset } from '../../dossier/dataset.js';
import { markdownTable } from './markdown-table.js';
import { discrepancies, type Discrepancy } from '../../query/discrepancies.js';
import { nothingCompared, reportCounts } from '../../query/report.js';

/**
 * The discrepancies that matter most as a Markdown table: the question, the words of the subject, and up to three accounts that
 * conflict with it and one that agrees. No type of claim takes more than half of the rows, so that dates, which are many, do not
 * crowd out the rest.
 */
export function findingsTable(dataset: Dataset, rows: number): string {
  const counts = reportCounts(dataset);
  const { claims, accounts, account_claims, comparisons, standings, not_weighed } = counts;
  const nothing = nothingCompared(counts);
  const label = dataset.subject_label;
  const chosen: Discrepancy[] = [];
  for (const entry of discrepancies(dataset)) {
    const alike = chosen.filter(({ claim }) => claim.type === entry.claim.type).length;
    const known = chosen.some(({ claim }) => claim.topic === entry.claim.topic);
    if (chosen.length < rows && !known && alike < Math.ceil(rows / 2)) chosen.push(entry);
  }
  return [
    `${claims} claims of ${label} stand against ${account_claims} claims of ${accounts} other accounts: ${comparisons} comparisons. ` +
      `Of ${label}'s claims ${standings.corroborated} are corroborated, ${standings.compatible} compatible, ${standings.contested} contested, ` +
      `${standings.contradicted} contradicted, ${standings.uncorroborated} searched for without success, ${standings.not_compared} not compared` +
      (not_weighed === 0 ? '.' : `, ${not_weighed} not weighed, since nobody has read them twice.`),
    ...(nothing === null ? [] : ['', nothing]),
    '',
    markdownTable(
      ['question', label, 'other accounts'],
      chosen.map((entry) => cells(entry, dataset)),
    ),
  ].join('\n');
}

function cells({ claim, findings }: Discrepancy, dataset: Dataset): string[] {
  const claims = new Map(dataset.claims.map((entry) => [entry.id, entry]));
  const accounts = (relation: 'conflicts' | 'agrees', most: number): string[] =>
    findings
      .filter((finding) => finding.relation === relation)
      .slice(0, most)
      .flatMap(({ other }) => {
        const theirs = claims.get(other ?? '');
        const source = dataset.sources.find(({ id }) => id === theirs?.source);
        return theirs && source
          ? [`${sourceLabel(source)}: ${valueText(theirs)}${relation === 'agrees' ? ' (agrees)' : ''}`]
          : [];
      });
  return [
    dataset.topics.find(({ id }) => id === claim.topic)?.question ?? claim.subject,
    `${valueText(claim)} (${locatorText(claim)})`,
    [...accounts('conflicts', 3), ...accounts('agrees', 1)].join('; '),
  ];
}
