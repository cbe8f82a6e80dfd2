import type { Mutation } from './mutation.js';
import { A, M, planted } from './planted.js';

const date = { claim: `${A}-0006` };
const other = { claim: `${A}-0009` };
const men = { claim: `${A}-0002` };
const killed = { claim: `${A}-0003` };
const carts = { claim: `${A}-0010` };
const vague = { claim: `${A}-0004` };
const said = { claim: `${A}-0012` };
const foreign = { claim: `${M}-0001` };
const foreignMen = { claim: `${M}-0002` };
const days = { value: 3, unit: 'days', cited: 'Made up' };
const ratio = { value: 3, unit: 'ratio', cited: 'Made up' };
const value = { value: 300, unit: 'men', cited: 'Made up' };
const SOUND: Readonly<Record<string, readonly object[]>> = {
  day_after: [date, other],
  before: [date, other],
  duration_between: [date, other, days],
  within: [date, other],
  equal: [men, value],
  part_of: [killed, men],
  sum_of: [killed, men, value],
  ratio: [men, value, ratio],
};
const wrong: Readonly<Record<string, object>> = { vague, said, foreign, foreignMen, carts, men, date, days, ratio };

function plant(kind: string, name: string, operands: readonly unknown[]): Mutation {
  return planted(`${kind}: ${name}`, 'operands', 'constraints.json', ['planted'], (draft) => {
    (draft.json('constraints.json') as unknown[]).push({
      id: 'planted',
      source: A,
      kind,
      operands: structuredClone(operands),
      statement: 'It is planted',
    });
  });
}

/** Each kind of constraint with operands that are right for it; nothing is refused. */
export function soundConstraints(): Mutation[] {
  return Object.entries(SOUND).map(([kind, operands]) => plant(kind, 'as it asks', operands));
}

/** Each kind of constraint with operands that it cannot set side by side. */
export function byConstraint(): Mutation[] {
  return Object.entries(SOUND).flatMap(([kind, operands]) => {
    return [
      // A sum of one part is an equation.
      plant(kind, 'too few', operands.slice(0, kind === 'sum_of' ? 1 : -1)),
      ...(kind === 'sum_of'
        ? []
        : [
            plant(kind, 'too many', [
              ...operands,
              kind === 'duration_between' ? { ...days, value: 4 } : { ...value, value: 7 },
            ]),
          ]),
      plant(kind, 'the same claim twice', [operands[0], operands[0], ...operands.slice(2)]),
      plant(
        kind,
        'no claim at all',
        operands.map(() => value),
      ),
      ...operands.flatMap((own, at) =>
        Object.entries(wrong)
          .filter(([name, operand]) => operand !== own && !fits(kind, at, name))
          .map(([name, operand]) =>
            plant(
              kind,
              `operand ${at + 1} is ${name}`,
              operands.map((before, index) => (index === at ? operand : before)),
            ),
          ),
      ),
    ];
  });
}

/** Operands that are right there, or make the constraint another right one. A ratio has no unit of its own. */
function fits(kind: string, at: number, name: string): boolean {
  const amounts = ['equal', 'part_of', 'sum_of', 'ratio'].includes(kind);
  if (kind === 'duration_between' && at === 2) return name === 'days';
  if (kind === 'ratio' && at === 2) return ['ratio', 'days', 'men', 'carts'].includes(name);
  return amounts ? name === 'men' : name === 'date';
}
