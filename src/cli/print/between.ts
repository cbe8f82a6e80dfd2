import { sourceLabel } from '../../record/labels.js';
import { valueText } from '../../claim-type/index.js';
import type { Dataset } from '../../dossier/dataset.js';
import type { Pair } from '../../query/between.js';
import { counted } from './counted.js';
import { labelColumn } from './label-column.js';
import { placeText } from './place.js';
import type { Style } from './style.js';

/** Lines that list the pairs, conflicts first. */
export function betweenLines(dataset: Dataset, a: string, b: string, pairs: readonly Pair[], style: Style): string[] {
  const [first, second] = [a, b].map((id) => {
    const source = dataset.sources.find((entry) => entry.id === id);
    return source ? sourceLabel(source) : id;
  }) as [string, string];
  const order = ['conflicts', 'overlaps', 'agrees', 'not_comparable'];
  const rank = (relation: string | null): number => order.indexOf(relation ?? 'not_comparable');
  const count = (relation: string): number => pairs.filter(({ finding }) => finding.relation === relation).length;
  return [
    style.bold(`${first} and ${second}: ${counted(pairs.length, 'pair')} of claims on common topics`),
    order.map((relation) => `${count(relation)} ${relation.replace('_', ' ')}`).join(', ') + '.',
    ...pairs
      .toSorted((x, y) => rank(x.finding.relation) - rank(y.finding.relation))
      .flatMap(({ topic, question, a: ours, b: theirs, finding }) => [
        '',
        `${style.bold(question)}  ${style.dim(topic)}`,
        `  ${labelColumn(first)} ${style.strong(valueText(ours))}  ${style.dim(placeText(ours))}`,
        `  ${labelColumn(second)} ${valueText(theirs)}  ${style.dim(placeText(theirs))}`,
        `  ${finding.relation === 'conflicts' ? style.bad('conflicts') : finding.relation === 'agrees' ? style.good('agrees') : (finding.relation ?? '')}${finding.cause ? ` (${finding.cause})` : ''}  ${style.dim(finding.id)}`,
      ]),
  ];
}
