import { isAmount, rulesOf, type ClaimTypeRules, type ReadingContext } from '../../claim-type/index.js';
import type { Collection } from '../../record/collection.js';
import { byId } from '../../record/look-up.js';
import type { Claim, ClaimType, Topic } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import { scopeContains, scopeReader, type Scope, type ScopeRelations } from './scope.js';
import { countVoices } from './voices.js';

/** A claim as comparing needs it, read once in a run. */
export interface ReadClaim extends Scope {
  readonly type: ClaimTypeRules<ClaimType>;
  /** What its type compares. */
  readonly value: unknown;
}

/** What comparing may know besides two claims. */
export interface ComparisonContext extends ScopeRelations {
  readonly rules: RuleSet;
  /** Reads a claim on its topic. */
  readonly read: (claim: Claim, topic: Topic) => ReadClaim;
}

/** Kinds of unit whose amounts add up; of all others (shares, degrees, years, prices) a part tells nothing of its whole. */
const ADDING_KINDS: ReadonlySet<string> = new Set(['men', 'arms']);

/**
 * What all comparisons under one rule set have in common.
 * @param claims all claims that are compared, those that constraints imply included
 */
export function comparisonContext(
  collection: Pick<Collection, 'sources' | 'scopes' | 'events' | 'vocabularies'>,
  claims: readonly Claim[],
  rules: RuleSet,
): ComparisonContext {
  const julian = new Set(collection.sources.flatMap(({ id, calendar }) => (calendar === 'julian' ? [id] : [])));
  const adding = new Set(collection.vocabularies.units.flatMap(({ id, kind }) => (ADDING_KINDS.has(kind) ? [id] : [])));
  const scopeOf = scopeReader(collection.events);
  const known = new Map<string, Map<string, unknown>>();
  const plain: ReadingContext = { rules, julian: false, voices: 1, known };
  let all: ReadonlyMap<string, Claim> | null = null;
  // Only words inside other words ask for the claims around them.
  const voicesOf = (claim: Claim): number =>
    claim.voice === 'narrator' && claim.via === null ? 1 : countVoices(claim, (all ??= byId(claims)));
  return {
    rules,
    contains: scopeContains(collection.scopes),
    mayBePart: (a, b) => mayBePart(a, b, adding),
    read: (claim, topic) => {
      const type = rulesOf(claim.type);
      const { words, time } = scopeOf(claim, topic, type.scope);
      const [habit, voices] = [julian.has(claim.source), voicesOf(claim)];
      const value = type.read(claim, habit || voices > 1 ? { ...plain, julian: habit, voices } : plain);
      return { claim, topic, fields: type.scope, words, time, type, value };
    },
  };
}

/** Whether one of two claims can be a part of the other at all: amounts of units that add up, and none that is denied. */
function mayBePart(a: Claim, b: Claim, adding: ReadonlySet<string>): boolean {
  return (
    isAmount(a) &&
    isAmount(b) &&
    a.modality === b.modality &&
    a.modality !== 'denied' &&
    adding.has(a.unit) &&
    adding.has(b.unit)
  );
}
