import type { Claim, Finding, Relation, Search, Standing } from '../types.js';
import { byCodeUnit } from './collection.js';
import { countRoots } from './roots.js';

/** What the findings together say of each claim of the subject that has a topic. */
export function standings(
  subject: string,
  claims: readonly Claim[],
  findings: readonly Finding[],
  searches: readonly Search[],
  roots: ReadonlyMap<string, ReadonlySet<string>>,
): Standing[] {
  const own = roots.get(subject) ?? new Set([subject]);
  const byClaim = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.kind !== 'comparison' || finding.claim === null) continue;
    byClaim.set(finding.claim, [...(byClaim.get(finding.claim) ?? []), finding]);
  }
  const searched = new Set(searches.filter(({ source }) => source !== subject).map(({ topic }) => topic));
  return claims
    .filter((claim) => claim.source === subject)
    .map((claim): Standing => {
      const about = byClaim.get(claim.id) ?? [];
      const count = (relation: Relation): number =>
        countRoots(
          about.filter((finding) => finding.relation === relation).flatMap(({ source }) => source ?? []),
          roots,
          own,
        );
      const [agree, overlap, conflict, not] = [
        count('agrees'),
        count('overlaps'),
        count('conflicts'),
        count('not_comparable'),
      ];
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
        reason: sentence(standing, { agree, overlap, conflict, not, kin, accounts: about.length, topic: claim.topic }),
      };
    })
    .sort((a, b) => byCodeUnit(a.claim, b.claim));
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
  readonly accounts: number;
  readonly topic: string | null;
}

function sentence(
  standing: Standing['standing'],
  { agree, overlap, conflict, not, kin, accounts, topic }: Counts,
): string {
  const parts = [
    ...(agree > 0 ? [`${roots(agree)} ${agree === 1 ? 'agrees' : 'agree'}`] : []),
    ...(conflict > 0 ? [`${roots(conflict)} ${conflict === 1 ? 'conflicts' : 'conflict'}`] : []),
    ...(overlap > 0 ? [`${roots(overlap)} ${overlap === 1 ? 'is' : 'are'} compatible`] : []),
    ...(not > 0 ? [`${roots(not)} ${not === 1 ? 'speaks' : 'speak'} of it but cannot be compared`] : []),
    ...(kin > 0
      ? [`${kin} ${kin === 1 ? 'account' : 'accounts'} of the same root ${kin === 1 ? 'does' : 'do'} not count`]
      : []),
  ];
  if (parts.length > 0) return `${parts.join('; ')}.`;
  if (topic === null) return 'It is filed under no topic: nothing could be compared with it.';
  if (accounts === 0 && standing === 'uncorroborated')
    return 'Other accounts were searched and none was found to speak of it.';
  return 'No other account has been recorded on its topic, and no search either.';
}

function roots(count: number): string {
  return `${count} independent ${count === 1 ? 'root' : 'roots'}`;
}
