import type { Profile } from '../../record/types.js';
import type { Style } from './style.js';

/** Lines for a tendency profile: a table of rows, and under each the pairs behind it. */
export function profileLines(label: string, rows: readonly Profile[], pairs: boolean, style: Style): string[] {
  return [
    style.bold(`${label} against independent accounts of the same scope`),
    'topics: on which it tells something. met: on which an independent account speaks too. k: on which one is comparable; each topic',
    'counts once. more, less: topics on which it gives a higher figure or later day, or a lower or earlier one,',
    'beyond what the hedges allow. agree, conflict: topics on which an account agrees, or conflicts. median: its figure over theirs,',
    'on the log scale. No test of significance is made.',
    '',
    `${'measure'.padEnd(18)}${'whose'.padEnd(20)}${'topics'.padStart(6)}${'met'.padStart(5)}${'k'.padStart(4)}${'more'.padStart(6)}${'less'.padStart(6)}${'same'.padStart(6)}${'agree'.padStart(7)}${'conflict'.padStart(10)}  median`,
    ...(rows.every(({ k }) => k === 0)
      ? ['No independent account of the same scope is recorded: nothing can be said.']
      : []),
    ...rows.flatMap((row) => [
      `${row.measure.padEnd(18)}${row.whose.padEnd(20)}${String(row.topics).padStart(6)}${String(row.k_account).padStart(5)}${String(row.k).padStart(4)}${String(row.more).padStart(6)}${String(row.less).padStart(6)}${String(row.same).padStart(6)}${String(row.agree).padStart(7)}${String(row.conflict).padStart(10)}  ${middle(row)}`,
      ...(pairs
        ? row.pairs.map(({ finding, topic, relation, ratio, days }) =>
            style.dim(
              `    ${relation.padEnd(10)} ${ratio === null ? '' : `×${ratio} `}${days === null || days === 0 ? '' : `${days > 0 ? '+' : ''}${days} days `}${topic}  ${finding}`,
            ),
          )
        : []),
    ]),
  ];
}

function middle({
  median_log_ratio: log,
  k_ratio: k,
  interval_low: low,
  interval_high: high,
  median_days: days,
  measure,
}: Profile): string {
  if (measure === 'dates') return days === null ? '' : `${days > 0 ? '+' : ''}${days} days`;
  if (measure === 'credit_and_blame') return 'see the pairs: answers have no order';
  if (log === null) return 'no two figures';
  const times = (value: number): string => `×${Math.round(Math.exp(value) * 100) / 100}`;
  const range =
    low === null || high === null ? 'too few for an interval' : `middle 90 %: ${times(low)} to ${times(high)}`;
  return `${times(log)} (k = ${k}; ${range})`;
}
