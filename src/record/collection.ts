import type { Claim, Constraint, LineageEdge, Ruling, ScopePart, Search, Source, Topic } from './types.js';

/** What the comparison reads: claims of all sources with what they are filed under. */
export interface Collection {
  /** Id of the source whose claims are compared with all others. */
  readonly subject: string;
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly constraints: readonly Constraint[];
  readonly scopes: readonly ScopePart[];
  readonly lineage: readonly LineageEdge[];
  readonly searches: readonly Search[];
  readonly rulings: readonly Ruling[];
}
