import type {
  Claim,
  Constraint,
  DatasetManifest,
  Finding,
  HistoricalEvent,
  LineageEdge,
  Person,
  Place,
  Ruling,
  ScopePart,
  Search,
  Source,
  Standing,
  Topic,
} from '../record/types.js';
import type { Synopsis } from '../compare/weigh/synopses.js';

/** The published dataset: what the sources say, and what was computed from it. Frozen through and through. */
export interface Dataset extends DatasetManifest {
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly events: readonly HistoricalEvent[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  /** Claims of all sources; those that a constraint implies have `derived_from`. */
  readonly claims: readonly Claim[];
  readonly constraints: readonly Constraint[];
  /** Which scopes lie inside which. */
  readonly scopes: readonly ScopePart[];
  readonly lineage: readonly LineageEdge[];
  readonly searches: readonly Search[];
  readonly rulings: readonly Ruling[];
  readonly findings: readonly Finding[];
  readonly standings: readonly Standing[];
  readonly synopses: readonly Synopsis[];
}

/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
