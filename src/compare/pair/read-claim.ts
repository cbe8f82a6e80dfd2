import { rulesOf, type ClaimTypeRules } from '../../claim-type/index.js';
import type { Collection } from '../../record/collection.js';
import { byId } from '../../record/look-up.js';
import type { Claim, ClaimType, Topic } from '../../record/types.js';
import type { RuleSet } from '../../value/rules.js';
import { scopeContains, scopeReader, type Contains, type Scope } from './scope.js';
import { countVoices } from './voices.js';

/** A claim as comparing needs it, read once in a run. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly topic: Topic;
  readonly type: ClaimTypeRules<ClaimType>;
  /** What its type compares. */
  readonly value: unknown;
  readonly scope: Scope;
}

/** What comparing may know besides two claims. */
export interface ComparisonContext {
  readonly rules: RuleSet;
  /** Which scopes lie inside which. */
  readonly contains: Contains;
  /** Whether amounts of a unit add up, so that a part may not exceed its whole. */
  readonly addsUp: (unit: string) => boolean;
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
  const all = byId(claims);
  const scopeOf = scopeReader(collection.events);
  return {
    rules,
    contains: scopeContains(collection.scopes),
    addsUp: (unit) => adding.has(unit),
    read: (claim, topic) => {
      const type = rulesOf(claim.type);
      const voices = countVoices(claim, all);
      return {
        claim,
        topic,
        type,
        value: type.read(claim, { rules, julian: julian.has(claim.source), voices }),
        scope: scopeOf(claim, topic, type.scope),
      };
    },
  };
}
