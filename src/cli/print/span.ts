import { valueText } from '../../claim-type/index.js';
import type { Position } from '../../compare/weigh/span.js';
import type { Dataset } from '../../dossier/dataset.js';
import { counted } from './counted.js';
import type { Style } from './style.js';

/** Which of the other sources on a topic count once together. */
export function togetherLines(dataset: Dataset, topic: string): string[] {
  const groups = dataset.synopses.find((entry) => entry.topic === topic)?.together ?? [];
  return groups.map((sources) => `  ${sources.join(', ')}: one root, they count once together`);
}

/** Where the subject stands against the span of independent accounts, and whether that hangs on one of them. */
export function spanLines(dataset: Dataset, topic: string, style: Style): string[] {
  const synopsis = dataset.synopses.find((entry) => entry.topic === topic);
  if (!synopsis?.span) return [];
  const show = ({ low, high }: NonNullable<typeof synopsis.span>): string =>
    low === high ? String(low) : `${low} to ${high}`;
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const value = (id: string): string => {
    const claim = claims.get(id);
    return claim ? valueText(claim) : id;
  };
  const placed = synopsis.subject.flatMap(({ claim, position }) => (position === null ? [] : [{ claim, position }]));
  const moved = synopsis.leave_one_out.filter(({ positions }) =>
    synopsis.subject.some(({ position }, at) => positions[at] !== position),
  );
  return [
    '',
    style.bold(
      `Independent accounts that name a value (${counted(synopsis.roots_on_scale, 'root')} of ${synopsis.roots}) span ${show(synopsis.span)}`,
    ),
    ...(synopsis.bounded.length === 0
      ? []
      : [
          `  ${synopsis.bounded.map(value).join('; ')}: only bounds, in no span  ${style.dim(synopsis.bounded.join(', '))}`,
        ]),
    ...placed.map(({ claim, position }) => `  ${value(claim)} lies ${PLACE[position]}  ${style.dim(claim)}`),
    ...moved.map(
      ({ without, span, positions }) =>
        `  without ${without.join(', ')} the span is ${show(span)}: ${positions
          .flatMap((position) => (position === null ? [] : [PLACE[position]]))
          .join('; ')}`,
    ),
    ...(synopsis.roots_on_scale > 1 && placed.length > 0 && moved.length === 0
      ? ['  whichever account is left out, it lies the same way']
      : []),
  ];
}

const PLACE: Record<Position, string> = {
  below: 'below it',
  between: 'in its midst, but no account of it gives that',
  inside: 'inside it',
  across: 'across its edge',
  above: 'above it',
};
