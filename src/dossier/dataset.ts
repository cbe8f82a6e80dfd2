import type { Bundle, Dossier } from '../record/types.js';

/**
 * The published dataset: what the sources say, and what was computed from it. Frozen through and through. Every record has
 * every field of its kind, null where it does not apply; claims of all sources stand in one list, and those that a
 * constraint implies have `derived_from`.
 */
export interface Dataset
  extends
    Dossier,
    Omit<Bundle, 'computed_from' | 'records_sha256' | 'dossier' | 'profiles' | 'copy_signs' | 'rule_sets'> {}

/** The dataset with what is computed from it for readers: everything that is written under data/derived/. */
export interface Published extends Dataset, Pick<Bundle, 'profiles' | 'copy_signs' | 'rule_sets'> {}

/**
 * The dataset in a bundle as it was parsed, which is frozen by this; for programs that read `data/derived/json/dossier.json` in
 * their own way, in a browser for instance. What can be computed of one source or one pair at a time is left out.
 */
export function datasetOf(bundle: Bundle): Dataset {
  const {
    dossier,
    computed_from: _from,
    records_sha256: _sha256,
    profiles: _profiles,
    copy_signs: _signs,
    rule_sets: _rules,
    ...records
  } = bundle;
  return freeze({ ...dossier, ...records });
}

/**
 * Freezes a record and all that it holds, step by step instead of by calling itself: it is done for every record at every start.
 * What all objects share is never reached, even where an id like `constructor` has led to it.
 */
export function freeze<T extends object>(value: T): T {
  const open: object[] = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (Object.isFrozen(at)) continue;
    if (Array.isArray(at)) {
      for (const held of at as unknown[]) if (isOwn(held)) open.push(held);
    } else {
      for (const name in at) {
        const held = (at as Record<string, unknown>)[name];
        if (isOwn(held)) open.push(held);
      }
    }
    Object.freeze(at);
  }
  return value;
}

function isOwn(held: unknown): held is object {
  return typeof held === 'object' && held !== null && held !== Object.prototype && held !== Array.prototype;
}
