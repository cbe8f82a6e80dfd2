import type { Claim } from '../record/types.js';
import type { AmountRange } from '../value/amount.js';

/** Claims that give an amount in a unit: of things, or of people lost. */
export type AmountClaim = Extract<Claim, { readonly stated: string; readonly unit: string }>;

/** An amount as a rule set reads it. */
export interface AmountValue {
  readonly claim: AmountClaim;
  /** Null when the words give neither a figure nor a known vague amount. */
  readonly range: AmountRange | null;
}
