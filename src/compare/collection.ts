import type { Claim, Constraint, LineageEdge, Ruling, Search, Source, Topic } from '../types.js';

/** What the comparison reads: claims of all sources with what they are filed under. */
export interface Collection {
  /** Id of the source whose claims are compared with all others. */
  readonly subject: string;
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly constraints: readonly Constraint[];
  readonly lineage: readonly LineageEdge[];
  readonly searches: readonly Search[];
  readonly rulings: readonly Ruling[];
}

/** Looks an entry up that the checks have shown to be there. @throws Error that names what is missing */
export function lookUp<T extends { readonly id: string }>(
  entries: ReadonlyMap<string, T>,
  id: string,
  what: string,
): T {
  const entry = entries.get(id);
  if (!entry) throw new Error(`no ${what} "${id}" in the collection`);
  return entry;
}

/** Entries by id. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Order of ids by code units, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
