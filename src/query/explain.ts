import type { Claim, Finding, Ruling } from '../record/types.js';
import type { CompareOptions } from '../compare/compare.js';
import { recompute } from '../compare/recompute.js';
import type { Dataset } from '../dossier/dataset.js';
import { RULE_SETS, type RuleSet } from '../value/rules.js';

/** A finding with its proof: the records it rests on, its steps, and what it is under each rule set. */
export interface Explanation {
  readonly finding: Finding;
  readonly claims: readonly Claim[];
  /** True when computing it anew from these records gives the same finding to the letter. */
  readonly recomputed: boolean;
  /** What the finding is by the records alone; differs from the finding's own relation where a reviewer ruled. */
  readonly computed: string;
  /** The reviewer's decision on it; null where none was made. */
  readonly ruling: Ruling | null;
  /** Relation under each published rule set, before any ruling; `none` where it is no finding there. */
  readonly relations: Readonly<Record<string, string>>;
}

/** Gathers the proof of a finding, computed by the same rules and options; null when nothing has that id. */
export function explain(
  dataset: Dataset,
  id: string,
  rules: RuleSet,
  options: CompareOptions = {},
): Explanation | null {
  const finding = dataset.findings.find((entry) => entry.id === id);
  if (!finding) return null;
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const unruled: Dataset = { ...dataset, rulings: [] };
  const under = (set: RuleSet): string => {
    const found = recompute(unruled, finding, set, options);
    return found === null ? 'none' : (found.relation ?? found.kind);
  };
  return {
    finding,
    claims: finding.claims.flatMap((claim) => claims.get(claim) ?? []),
    recomputed: JSON.stringify(recompute(dataset, finding, rules, options)) === JSON.stringify(finding),
    computed: under(rules),
    ruling: dataset.rulings.find((ruling) => ruling.finding === id) ?? null,
    relations: Object.fromEntries(RULE_SETS.map((set) => [set.name, under(set)])),
  };
}
