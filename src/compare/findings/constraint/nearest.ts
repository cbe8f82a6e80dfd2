import type { ConstraintKind, TestContext, Tested } from './kind.js';
import type { ReadOperand } from './operands.js';

/** Most ways to choose one member of each set that are tried; beyond them, sets are taken from end to end. */
const MOST_CHOICES = 1000;

/**
 * What was tested, where sets of days hold no day between their members: the choice of members that comes nearest to what is
 * wanted, where none satisfies it. All of it, from end to end, where one does.
 */
export function nearestOf(
  whole: Tested,
  kind: ConstraintKind,
  operands: readonly ReadOperand[],
  context: TestContext,
): Tested {
  const choices = operands.reduce((count, { members }) => count * members.length, 1);
  if (choices === 1 || choices > MOST_CHOICES || excessOf(whole) !== null) return whole;
  let nearest = whole;
  let least = Infinity;
  for (const choice of choicesOf(operands)) {
    const tested = kind.test(choice, context);
    if (typeof tested === 'string') continue;
    const excess = excessOf(tested);
    if (excess === null) return whole;
    if (excess < least) [nearest, least] = [tested, excess];
  }
  return nearest;
}

/** Every way to take one member of each operand. */
function choicesOf(operands: readonly ReadOperand[]): ReadOperand[][] {
  return operands.reduce<ReadOperand[][]>(
    (made, operand) =>
      made.flatMap((before) => operand.members.map((span) => [...before, { ...operand, span, members: [span] }])),
    [[]],
  );
}

/** How far what was found is from what was wanted; null when they meet. */
export function excessOf({ found, wanted }: Tested): number | null {
  if (found.low > wanted.high) return plain(found.low - wanted.high);
  return wanted.low > found.high ? plain(wanted.low - found.high) : null;
}

/** A difference without the noise of binary fractions. */
export function plain(value: number): number {
  return Number(value.toPrecision(12));
}
