import type { AmountValue } from './amount-claim.js';
import {
  AMOUNT_SEEN,
  amountClause,
  amountKey,
  amountSteps,
  amountUnless,
  amountWords,
  isOddFigure,
  readAmount,
  relateAmounts,
} from './amounts.js';
import type { ClaimTypeRules } from './claim-type.js';

/** An amount of anything that is not a loss of people. */
export const quantity: ClaimTypeRules<'quantity', AmountValue> = {
  scope: ['unit', 'side', 'counted', 'against', 'area', 'as_of'],
  line: 'numbers',
  read: (claim, { rules }) => readAmount(claim, rules),
  range: ({ range }) => range,
  amount: (value) => value,
  calendar: () => null,
  relate: (a, b, _, rules) => relateAmounts(a, b, rules),
  clause: amountClause,
  steps: amountSteps,
  unless: amountUnless,
  words: amountWords,
  searched: ({ stated }) => [stated],
  measure: (kind) => (kind === 'men' ? 'strength' : kind === 'arms' ? 'arms' : 'other_amounts'),
  copyKey: (claim) => amountKey(claim, null),
  odd: isOddFigure,
  computed: () => ({}),
  narrowed: () => null,
  speaker: () => null,
  blanks: ({ unit }) => ({ stated: '', low: null, best: null, high: null, unit: unit ?? '', hedge: '' }),
  persons: () => [],
  seen: AMOUNT_SEEN,
  // The "two" of a duration is a quantity that a date pattern may have proposed.
  settles: ['quantity', 'date'],
  asks: ['unit'],
  misfits: () => [],
  mismatch: () => null,
};
