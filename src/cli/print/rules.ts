import type { RuleSet } from '../../value/rules.js';
import type { Style } from './style.js';

/** Lines that print the table of one rule set, each judgement with its source. */
export function ruleLines(set: RuleSet, style: Style): string[] {
  const row = (name: string, value: string, source: string): string[] => [
    `  ${name.padEnd(22)}${value}`,
    style.dim(`  ${''.padEnd(22)}${source}`),
  ];
  const percent = (share: number): string => `${Math.round(share * 1000) / 10} per cent`;
  return [
    `${style.bold(set.name)}: ${set.description}`,
    ...row('about', `${percent(set.about.value)} either way`, set.about.source),
    ...row('some', `${percent(set.some.value)} either way`, set.some.source),
    ...row(
      'over',
      set.over.value === null ? 'no upper bound' : `up to ${percent(set.over.value)} more`,
      set.over.source,
    ),
    ...row('almost', `at least ${percent(set.almost.value)} of the bound`, set.almost.source),
    ...row('vague words', vague(set.vague.value), set.vague.source),
    ...row(
      'approximate dates',
      Object.entries(set.approximate_days.value)
        .map(([precision, days]) => `${precision} ± ${days}`)
        .join(', ') + ' days',
      set.approximate_days.source,
    ),
    ...row('date tolerance', `${set.date_tolerance.value} days`, set.date_tolerance.source),
    ...row(
      'seasons',
      Object.entries(set.seasons.value)
        .map(([code, { from, to }]) => `${code}: ${from} to ${to}`)
        .join(', '),
      set.seasons.source,
    ),
    ...row(
      'parts',
      (['beginning', 'middle', 'end'] as const)
        .map((part) => `${part} ${percent(set.parts.value[part].from)} to ${percent(set.parts.value[part].to)}`)
        .join(', '),
      set.parts.source,
    ),
    ...row('ratio bands', bands(set.ratio_bands), set.ratio_bands.source),
    ...row('gap bands', bands(set.gap_bands), set.gap_bands.source),
  ];
}

function vague({ least, most }: RuleSet['vague']['value']): string {
  if (least === null) return 'give no figure';
  const from = least === 1 ? 'the least figure named' : `${least} times the least figure named`;
  return `from ${from} ${most === null ? 'upwards' : `to ${most === 1 ? 'the greatest' : `${most} times the greatest`}`}`;
}

function bands({ value }: RuleSet['ratio_bands']): string {
  return value.map(({ name, up_to: limit }) => `${name} (${limit === null ? 'above' : `to ${limit}`})`).join(', ');
}
