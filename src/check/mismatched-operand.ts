import { CONSTRAINT_KINDS } from '../compare/findings/constraint/index.js';
import type { Untestable } from '../compare/findings/constraint/kind.js';
import { readOperands, type OperandRecords } from '../compare/findings/constraint/operands.js';
import { scopeContains } from '../compare/pair/scope.js';
import { assembleClaims, assembleList } from '../dossier/assemble.js';
import type { ConstraintRecord } from '../record/authored.js';
import { byId } from '../record/look-up.js';
import { DEFAULT_RULES } from '../value/rules.js';
import type { Check, CheckContext, Fault } from './check.js';
import { circles } from './circles.js';

/** Constraints that set side by side what cannot be, or that can say nothing. */
export const mismatchedOperand: Check = {
  name: 'mismatched-operand',
  description:
    'Operands of a constraint are of the kind that it asks for, of one unit, give a figure or a day, and stand in no circle.',
  needs: ['constraint', 'claim', 'source', 'topic', 'scope', 'structure'],
  run: (context) => {
    const { constraints } = context.authored;
    if (constraints.length === 0) return [];
    const test = tester(context);
    return [
      ...constraints.flatMap(({ file, value }) =>
        test(value).map(([found, remedy]): Fault => ({
          file,
          record: value.id,
          found: `${value.kind}: ${found}`,
          remedy,
        })),
      ),
      ...orderings(constraints),
    ];
  },
};

type Mistake = readonly [found: string, remedy: string];

/** Tests constraints as the comparison will, and says why one cannot be tested. */
function tester({ authored }: CheckContext): (constraint: ConstraintRecord) => Mistake[] {
  const used = new Set(authored.constraints.flatMap(({ value }) => value.operands.flatMap(({ claim }) => claim ?? [])));
  const records: OperandRecords = {
    claims: byId(assembleClaims({ ...authored, claims: authored.claims.filter(({ value }) => used.has(value.id)) })),
    sources: byId(assembleList('source', authored.sources)),
    rules: DEFAULT_RULES,
  };
  const contains = scopeContains(assembleList('scope', authored.scopes));
  const fits = (a: string, b: string): boolean => contains('unit', a, b) || contains('unit', b, a);
  const constraints = byId(assembleList('constraint', authored.constraints));
  return (written) => {
    const constraint = constraints.get(written.id);
    if (!constraint) return [];
    const kind = CONSTRAINT_KINDS[constraint.kind];
    const byItself = ofOperands(written);
    if (byItself.length > 0) return byItself;
    const operands = readOperands(constraint, kind, records);
    if ('cause' in operands) {
      // A claim that is not there, or of another source, is told as a reference.
      if (operands.cause === 'operand_missing' && operands.place < constraint.operands.length) return [];
      return operands.cause === 'operand_foreign' ? [] : [said(operands.cause, operands.place)];
    }
    const tested = kind.test(operands, { slack: constraint.tolerance ?? 0, fits });
    return typeof tested === 'string' ? [said(tested, null)] : [];
  };
}

function ofOperands({ operands }: ConstraintRecord): Mistake[] {
  const claims = operands.flatMap(({ claim }) => claim ?? []);
  const out: Mistake[] = [];
  if (claims.length === 0) out.push(['no operand is a claim', 'Name what the source says; only that can be tested.']);
  if (new Set(claims).size < claims.length)
    out.push(['a claim stands in it twice', 'Name each claim once; a value always fits itself.']);
  operands.forEach(({ claim, cited }, index) => {
    if (claim !== undefined && cited !== undefined)
      out.push([
        `operand ${index + 1} is a claim, and says where it was looked up`,
        'Only reference values are cited; the claim has its own place.',
      ]);
  });
  return out;
}

const SAID: Readonly<Record<Untestable, Mistake>> = {
  operand_missing: ['is missing', 'Give as many operands as the kind asks for, in its order.'],
  operand_foreign: ['is of another source', 'Each source is tested by its own words.'],
  operand_vague: ['gives no figure or day that could be tested', 'Use a claim with a figure or a date.'],
  operand_type: [
    'is not what the kind asks for there',
    'Set dates beside dates and amounts beside amounts, in its order.',
  ],
  operand_unit: [
    'the operands are not of one unit',
    'Use amounts of one unit, and days, weeks or months for durations.',
  ],
};

function said(cause: Untestable, place: number | null): Mistake {
  const [found, remedy] = SAID[cause];
  return [place === null ? found : `operand ${place + 1} ${found}`, remedy];
}

const ORDERS: readonly ConstraintRecord['kind'][] = ['before', 'day_after', 'part_of', 'within'];
const LONGEST = 8;

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
      const inside = new Set(circle);
      const edge = edges.find(({ from, to }) => inside.has(from) && inside.has(to));
      return edge
        ? [
            {
              file: edge.file,
              record: edge.id,
              found: `${kind}: the operands stand in a circle (${[...circle.slice(0, LONGEST), circle[0] as string].join(' > ')})`,
              remedy: 'Remove the constraint that closes it.',
            },
          ]
        : [];
    });
  });
}
