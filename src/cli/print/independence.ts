import { sourceLabel } from '../../record/labels.js';
import type { Dataset } from '../../dossier/dataset.js';
import type { Independence } from '../../query/independence.js';
import type { Style } from './style.js';

/** Lines that say what is known of the dependence. */
export function independenceLines(dataset: Dataset, found: Independence, style: Style): string[] {
  const label = (id: string): string => {
    const source = dataset.sources.find((entry) => entry.id === id);
    return source ? sourceLabel(source) : id;
  };
  const verdict =
    found.common.length === 0
      ? `${label(found.a)} and ${label(found.b)}: no common root is known.`
      : `${label(found.a)} and ${label(found.b)} are not independent: ${found.common
          .map(
            ({ root, topics }) =>
              `both go back to ${label(root)}${topics === null ? '' : ` on ${topics.length} ${topics.length === 1 ? 'topic' : 'topics'} (${topics.join(', ')})`}`,
          )
          .join('; ')}.`;
  return [
    style.bold(verdict),
    ...found.paths.map((path) => `  ${path.map(label).join(' → ')}`),
    ...found.edges.map(({ from, to, sign, locator, note }) =>
      style.dim(`    ${from} → ${to}: ${sign}${locator ? `, ${locator}` : ''}${note ? `. ${note}` : ''}`),
    ),
    ...found.read_through.map(({ from, to, topics }) =>
      style.dim(`    ${from} was read through ${to} on ${topics.join(', ')}`),
    ),
    '',
    `${found.topics.length} ${found.topics.length === 1 ? 'topic' : 'topics'} on which both speak.`,
    ...(found.signs.length === 0
      ? ['No shared odd figure or minority value was found.']
      : found.signs.map(
          ({ sign, topic, value, claims }) =>
            `  ${sign}: ${value} on ${topic} (${claims.join(', ')}). A sign of copying, not a proof.`,
        )),
  ];
}
