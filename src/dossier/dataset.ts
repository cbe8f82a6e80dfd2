import type { Bundle, Dossier } from '../record/types.js';

/**
 * The published dataset: what the sources say, and what was computed from it. Frozen through and through. Every record has
 * every field of its kind, null where it does not apply; claims of all sources stand in one list, and those that a
 * constraint implies have `derived_from`.
 */
export interface Dataset
  extends Dossier, Omit<Bundle, 'computed_from' | 'dossier' | 'profiles' | 'copy_signs' | 'rule_sets'> {}

/** The dataset with what is computed from it for readers: everything that is written under data/derived/. */
export interface Published extends Dataset, Pick<Bundle, 'profiles' | 'copy_signs' | 'rule_sets'> {}

/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
