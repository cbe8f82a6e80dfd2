import type { Bundle, Dossier } from '../record/types.js';

/**
 * The published dataset: what the sources say, and what was computed from it. Frozen through and through. Every record has
 * every field of its kind, null where it does not apply; claims of all sources stand in one list, and those that a
 * constraint implies have `derived_from`.
 */
export interface Dataset
  extends Dossier, Omit<Bundle, 'computed_from' | 'dossier' | 'profiles' | 'copy_signs' | 'rule_sets'> {}

/**
 * Freezes a record and all that it holds. Only own fields are entered, so that nothing that all objects share is reached
 * through a field of a name like `constructor`.
 */
export function freeze<T extends object>(value: T): T {
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (const inner of value as unknown[]) if (isOpen(inner)) freeze(inner);
  } else {
    for (const name in value) {
      if (!Object.hasOwn(value, name)) continue;
      const inner: unknown = value[name];
      if (isOpen(inner)) freeze(inner);
    }
  }
  return value;
}

function isOpen(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Object.isFrozen(value) && value !== Object.prototype;
}
