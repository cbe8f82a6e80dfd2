import type { ClaimRecord, ConstraintRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';
import { circles } from './circles.js';
import { shown } from './shown.js';

/** What an operand is: a day, or an amount with its unit; or why it says nothing. */
type Sort = { readonly unit: string | null } | { readonly nothing: string };

/** What a kind of constraint asks of its operands, by place; the last of `sum_of` comes after any number of parts. */
interface Signature {
  readonly least: number;
  readonly most: number;
  /** What must stand where: a day, an amount of the unit that the others have, an amount of the unit named, or either. */
  readonly wants: (index: number) => 'date' | 'amount' | 'either' | { readonly unit: string };
}

const two = (wants: 'date' | 'amount' | 'either'): Signature => ({ least: 2, most: 2, wants: () => wants });
const SIGNATURES: Readonly<Record<ConstraintRecord['kind'], Signature>> = {
  day_after: two('date'),
  before: two('date'),
  duration_between: { least: 3, most: 3, wants: (index) => (index < 2 ? 'date' : { unit: 'days' }) },
  sum_of: { least: 3, most: Infinity, wants: () => 'amount' },
  part_of: two('amount'),
  within: two('either'),
  equal: two('either'),
  ratio: { least: 3, most: 3, wants: (index) => (index < 2 ? 'amount' : { unit: 'ratio' }) },
};

/** Constraints that set side by side what cannot be, or that can say nothing. */
export const mismatchedOperand: Check = {
  name: 'mismatched-operand',
  description:
    'Operands of a constraint are of the kind that it asks for, of one unit, give a figure or a day, and stand in no circle.',
  run: ({ authored }) => {
    const claims = new Map(authored.claims.map(({ value }) => [value.id, value]));
    const faults = authored.constraints.flatMap(({ file, value }) =>
      mistakes(value, claims).map(([found, remedy]): Fault => ({
        file,
        record: value.id,
        found: `${value.kind}: ${found}`,
        remedy,
      })),
    );
    return [...faults, ...orderings(authored.constraints)];
  },
};

type Mistake = readonly [found: string, remedy: string];

function mistakes(constraint: ConstraintRecord, claims: ReadonlyMap<string, ClaimRecord>): Mistake[] {
  const { kind, operands } = constraint;
  const { least, most, wants } = SIGNATURES[kind];
  const out: Mistake[] = [];
  if (operands.length < least || operands.length > most)
    out.push([
      `it has ${operands.length} operands`,
      `Give ${least === most ? least : `${least} or more`}, in the order that the kind asks for.`,
    ]);
  const named = operands.flatMap(({ claim }) => claim ?? []);
  if (named.length === 0) out.push(['no operand is a claim', 'Name what the source says; only that can be tested.']);
  if (new Set(named).size < named.length)
    out.push(['a claim stands in it twice', 'Name each claim once; a value always fits itself.']);
  let unit: { readonly of: string; readonly at: number } | null = null;
  let sort: 'date' | 'amount' | null = null;
  operands.forEach((operand, index) => {
    const at = `operand ${index + 1}`;
    const given = (['claim', 'value', 'date'] as const).filter((name) => operand[name] !== undefined);
    if (given.length !== 1) {
      out.push([`${at} has ${given.join(' and ') || 'neither claim nor value nor date'}`, 'Give one of the three.']);
      return;
    }
    if (operand.claim === undefined && operand.cited === undefined)
      out.push([`${at} does not say where it was looked up`, 'Name the place in cited.']);
    const found = sortOf(operand, claims);
    if (found === null) return;
    if ('nothing' in found) {
      out.push([`${at} ${found.nothing}`, 'Use a claim with a figure or a date, or remove the constraint.']);
      return;
    }
    const is = found.unit === null ? 'date' : 'amount';
    const wanted = wants(index);
    const wantedSort = typeof wanted === 'string' ? wanted : 'amount';
    if (wantedSort !== 'either' && wantedSort !== is) {
      out.push([
        `${at} is ${is === 'date' ? 'a date' : `an amount of ${shown(found.unit)}`}`,
        `It asks for ${wantedSort === 'date' ? 'a date' : 'an amount'} there.`,
      ]);
      return;
    }
    if (typeof wanted !== 'string') {
      if (found.unit !== wanted.unit) out.push([`${at} is in ${shown(found.unit)}`, `Give it in ${wanted.unit}.`]);
      return;
    }
    if (sort !== null && sort !== is)
      out.push([
        `${at} is ${is === 'date' ? 'a date' : 'an amount'}, the one before is not`,
        'Compare dates with dates, amounts with amounts.',
      ]);
    sort ??= is;
    if (found.unit === null) return;
    if (unit !== null && unit.of !== found.unit)
      out.push([
        `${at} is in ${shown(found.unit)}, operand ${unit.at} in ${shown(unit.of)}`,
        'Use amounts of one unit.',
      ]);
    unit ??= { of: found.unit, at: index + 1 };
  });
  return out;
}

/** What an operand is; null where its claim does not exist, which is told as a reference. */
function sortOf(operand: ConstraintRecord['operands'][number], claims: ReadonlyMap<string, ClaimRecord>): Sort | null {
  if (operand.date !== undefined) return { unit: null };
  if (operand.value !== undefined)
    return operand.unit === undefined ? { nothing: 'has a value without its unit' } : { unit: operand.unit };
  const claim = claims.get(operand.claim ?? '');
  if (!claim) return null;
  if (claim.type === 'date') return { unit: null };
  if (claim.type === 'attribution') return { nothing: `(${claim.id}) is an attribution` };
  const { low, best, high, unit, stated } = claim as unknown as {
    low?: number;
    best?: number;
    high?: number;
    unit: string;
    stated: string;
  };
  return low === undefined && best === undefined && high === undefined
    ? { nothing: `(${claim.id}, ${shown(stated)}) gives no figure` }
    : { unit };
}

const ORDERS: readonly ConstraintRecord['kind'][] = ['before', 'day_after', 'part_of', 'within'];

/** Orders that lead back to where they began: one before the other and the other before it. */
function orderings(constraints: readonly { readonly file: string; readonly value: ConstraintRecord }[]): Fault[] {
  return ORDERS.flatMap((kind) => {
    const edges = constraints.flatMap(({ file, value }) => {
      const [a, b] = value.operands;
      return value.kind === kind && a?.claim !== undefined && b?.claim !== undefined && a.claim !== b.claim
        ? [{ file, id: value.id, from: a.claim, to: b.claim }]
        : [];
    });
    return circles(edges.map(({ from, to }) => [from, to])).flatMap((circle) => {
      const edge = edges.find(({ from, to }) => from === circle[0] && circle.includes(to));
      return edge
        ? [
            {
              file: edge.file,
              record: edge.id,
              found: `${kind}: the operands stand in a circle (${[...circle.slice(0, 8), circle[0] as string].join(' > ')})`,
              remedy: 'Remove the constraint that closes it.',
            },
          ]
        : [];
    });
  });
}
