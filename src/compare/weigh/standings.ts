import type { Claim, Finding, Relation, Search, Source, Standing } from '../../record/types.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { countRoots, rootGroups, rootsOf, type RootsOf } from './roots.js';

/** What is needed to weigh the findings on a subject. */
export interface StandingInput {
  readonly subject: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly searches: readonly Search[];
  readonly rootsOn: RootsOf;
}

/** A standing before it is known whether other rule sets give the same. */
export type BareStanding = Omit<Standing, 'robust' | 'by_rules'>;

/** What the findings together say of each claim of the subject. */
export function standings({ subject, sources, claims, findings, searches, rootsOn }: StandingInput): BareStanding[] {
  const source = byId(sources);
  const perspectiveOf = (id: string): string => lookUp(source, id, 'source').perspective;
  const byClaim = groupBy(findings, ({ kind, claim }) => (kind === 'comparison' ? claim : null));
  const elsewhere = searches.filter((search) => search.source !== subject);
  const searched = new Set(elsewhere.filter(({ result }) => result !== 'found').map(({ topic }) => topic));
  const met = new Set(elsewhere.filter(({ result }) => result === 'found').map(({ topic }) => topic));
  return claims
    .filter((claim) => claim.source === subject)
    .map((claim): BareStanding => {
      const about = byClaim.get(claim.id) ?? [];
      const roots = rootsOn(claim.topic);
      const own = rootsOf(roots, subject);
      const accounts = (relation: Relation): string[] =>
        rootGroups(
          about.filter((finding) => finding.relation === relation).flatMap(({ source: id }) => id ?? []),
          roots,
          own,
        ).flat();
      const count = (relation: Relation): number => countRoots(accounts(relation), roots, own);
      const [agree, overlap, conflict, not] = [
        count('agrees'),
        count('overlaps'),
        count('conflicts'),
        count('not_comparable'),
      ];
      const perspectives = (relation: Relation): string[] =>
        [...new Set(accounts(relation).map(perspectiveOf))].sort(byCodeUnit);
      const agreeing = perspectives('agrees');
      const oneSided = agreeing.length > 0 && agreeing.every((side) => side === perspectiveOf(subject));
      const standing = settle(agree, overlap, conflict, claim.topic !== null && searched.has(claim.topic));
      const kin = about.filter(({ shared_lineage }) => shared_lineage).length;
      return {
        claim: claim.id,
        topic: claim.topic,
        standing,
        agree_roots: agree,
        overlap_roots: overlap,
        conflict_roots: conflict,
        not_comparable_roots: not,
        accounts: about.length,
        agree_perspectives: agreeing,
        conflict_perspectives: perspectives('conflicts'),
        one_sided: oneSided,
        reason: sentence(standing, {
          agree,
          overlap,
          conflict,
          not,
          kin,
          oneSided,
          accounts: about.length,
          topic: claim.topic,
          met: claim.topic !== null && met.has(claim.topic),
        }),
      };
    })
    .sort((a, b) => byCodeUnit(a.claim, b.claim));
}

/** Says of each standing whether the other rule sets give the same. */
export function withRobustness(
  base: readonly BareStanding[],
  others: readonly { readonly rules: string; readonly standings: readonly BareStanding[] }[],
): Standing[] {
  const byRules = others.map(({ rules, standings: list }) => ({
    rules,
    standing: new Map(list.map((entry) => [entry.claim, entry.standing])),
  }));
  return base.map(({ reason, ...entry }): Standing => {
    const differing = byRules.flatMap(({ rules, standing }) => {
      const other = standing.get(entry.claim);
      return other === undefined || other === entry.standing ? [] : [`${rules}: ${other}`];
    });
    return { ...entry, robust: differing.length === 0, by_rules: differing, reason };
  });
}

function settle(agree: number, overlap: number, conflict: number, searched: boolean): Standing['standing'] {
  if (agree > 0 && conflict > 0) return 'contested';
  if (conflict > 0) return 'contradicted';
  if (agree > 0) return 'corroborated';
  if (overlap > 0) return 'compatible';
  return searched ? 'uncorroborated' : 'not_compared';
}

interface Counts {
  readonly agree: number;
  readonly overlap: number;
  readonly conflict: number;
  readonly not: number;
  readonly kin: number;
  readonly oneSided: boolean;
  readonly accounts: number;
  readonly topic: string | null;
  /** A search met an account that is not recorded. */
  readonly met: boolean;
}

function sentence(
  standing: Standing['standing'],
  { agree, overlap, conflict, not, kin, oneSided, accounts, topic, met }: Counts,
): string {
  const parts = [
    ...(agree > 0 ? [`${roots(agree)} ${agree === 1 ? 'agrees' : 'agree'}`] : []),
    ...(conflict > 0 ? [`${roots(conflict)} ${conflict === 1 ? 'conflicts' : 'conflict'}`] : []),
    ...(overlap > 0 ? [`${roots(overlap)} ${overlap === 1 ? 'is' : 'are'} compatible`] : []),
    ...(not > 0 ? [`${roots(not)} ${not === 1 ? 'speaks' : 'speak'} of it but cannot be compared`] : []),
    ...(oneSided ? ["all that agree share the subject's own perspective"] : []),
    ...(kin > 0
      ? [`${kin} ${kin === 1 ? 'account' : 'accounts'} of the same root ${kin === 1 ? 'does' : 'do'} not count`]
      : []),
  ];
  if (parts.length > 0) return `${parts.join('; ')}.`;
  if (topic === null) return 'It is filed under no topic: nothing could be compared with it.';
  if (accounts === 0 && standing === 'uncorroborated')
    return 'Other accounts were searched and none was found to speak of it.';
  if (met) return 'An account that speaks of it was met, but could not be read twice and is not recorded.';
  return 'No other account has been recorded on its topic, and no search either.';
}

function roots(count: number): string {
  return `${count} independent ${count === 1 ? 'root' : 'roots'}`;
}
