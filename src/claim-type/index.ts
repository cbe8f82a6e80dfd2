import type { Claim, ClaimType, Topic } from '../record/types.js';
import type { AmountClaim } from './amount-claim.js';
import { attribution } from './attribution.js';
import { casualty } from './casualty.js';
import type { ClaimTypeRules } from './claim-type.js';
import { date } from './date.js';
import { quantity } from './quantity.js';

/** All types of claim; the compiler asks for one that is missing. */
export const CLAIM_TYPES = { quantity, casualty, date, attribution } satisfies {
  readonly [T in ClaimType]: ClaimTypeRules<T>;
};

/** What is particular to a type of claim. */
export function rulesOf(type: ClaimType): ClaimTypeRules<ClaimType> {
  return CLAIM_TYPES[type] as ClaimTypeRules<ClaimType>;
}

/** Whether a claim gives an amount in a unit: of things, or of people lost. */
export function isAmount(claim: Claim): claim is AmountClaim {
  return rulesOf(claim.type).line === 'numbers';
}

/** What a claim says, as short as can be: the stated amount, the date, or who said or did what. */
export function valueText(claim: Claim): string {
  return rulesOf(claim.type).words(claim);
}

/** Fields of a topic that only some types ask for, with the types that do. */
export function askedBy(field: keyof Topic): ClaimType[] {
  return (Object.keys(CLAIM_TYPES) as ClaimType[]).filter((type) => rulesOf(type).asks.includes(field));
}

export {
  SCOPE_FIELDS,
  together,
  type ClaimOf,
  type ClaimTypeRules,
  type Measure,
  type Misfit,
  type ReadingContext,
  type ScopeField,
} from './claim-type.js';
export type { AmountClaim, AmountValue } from './amount-claim.js';
export { notComparable, UNMEASURED, type Outcome } from './outcome.js';
