import { fold } from '../compare/pair/scope.js';
import type { Check, Fault } from './check.js';
import { circles } from './circles.js';
import { nameOf } from './records.js';
import { referencesOf, type Reference } from './references.js';
import { shown } from './shown.js';

/** References that lead back to where they began. */
export const circularReference: Check = {
  name: 'circular-reference',
  description:
    'Nothing draws on itself, is part of itself, lies within itself or speaks inside its own words, also not through others.',
  run: ({ lists, shape }) =>
    lists.flatMap((list) => {
      const ways = new Map<string, Reference[]>();
      for (const reference of referencesOf(list, shape(list.schema))) {
        if (reference.rule.acyclic !== true || reference.from === null) continue;
        const within = spaceOf(reference);
        const key = `${reference.at.replaceAll(/\d+/g, '*')} ${within}`;
        const way = ways.get(key);
        if (way) way.push(reference);
        else ways.set(key, [reference]);
      }
      return [...ways.values()].flatMap(told);
    }),
};

/** Answers are met by their codes inside one topic only, scopes inside one dimension. */
function spaceOf({ rule, located, value }: Reference): string {
  if (rule.of === 'self') return `${located.file} ${located.index}`;
  return rule.of === 'dimension' ? String(value.dimension) : '';
}

function told(references: readonly Reference[]): Fault[] {
  const [start, end] = [
    (reference: Reference) => named(reference, reference.from as string),
    (reference: Reference) => named(reference, reference.id),
  ];
  const at = new Map(references.map((reference) => [start(reference), reference]));
  return circles(references.map((reference) => [start(reference), end(reference)])).flatMap((circle) => {
    const reference = at.get(circle[0] as string);
    return reference
      ? [
          {
            file: reference.located.file,
            record: nameOf(reference.list, reference.located),
            found: `${reference.at}: ${way(circle)} is a circle`,
            remedy: 'Remove or mend the entry that closes it.',
          },
        ]
      : [];
  });
}

/** Words of scopes count without regard to case and spacing. */
function named({ rule }: Reference, id: string): string {
  return rule.to === 'scope' ? fold(id) : id;
}

const LONGEST = 8;

function way(circle: readonly string[]): string {
  const names = circle.length > LONGEST ? [...circle.slice(0, LONGEST), '…'] : circle;
  return [...names, circle[0] as string].map((name) => (name === '…' ? name : shown(name))).join(' > ');
}
