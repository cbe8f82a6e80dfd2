import type { Claim, Finding, Search, Source, Standing } from '../../record/types.js';
import { byCodeUnit, byId, groupBy, lookUp } from '../../record/look-up.js';
import { countRoots, shareRoot, type Account, type Roots, type RootsOf } from './roots.js';

/** What is needed to weigh the findings on a subject. */
export interface StandingInput {
  readonly subject: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Pick<Finding, 'kind' | 'claim' | 'other' | 'source' | 'relation'>[];
  readonly searches: readonly Search[];
  readonly rootsOn: RootsOf;
}

/** A standing in numbers; its sentence is made from them by `standingSentence`. */
export type UnsaidStanding = Omit<Standing, 'reason'>;

/** A standing before it is known whether other rule sets give the same. */
export type BareStanding = Omit<UnsaidStanding, 'robust' | 'by_rules'>;

/** What the findings together say of each claim of the subject, in the order of their ids. */
export function standings({ subject, sources, claims, findings, searches, rootsOn }: StandingInput): BareStanding[] {
  const source = byId(sources);
  const perspectiveOf = (id: string): string => lookUp(source, id, 'source').perspective;
  const ownPerspective = perspectiveOf(subject);
  const byClaim = groupBy(findings, ({ kind, claim }) => (kind === 'comparison' ? claim : null));
  const elsewhere = searches.filter((search) => search.source !== subject);
  const searched = new Set(elsewhere.filter(({ result }) => result !== 'found').map(({ topic }) => topic));
  const met = new Set(elsewhere.filter(({ result }) => result === 'found').map(({ topic }) => topic));
  const secondhand = new Map<string, string>();
  for (const { id, via } of claims) if (via !== null) secondhand.set(id, via);
  return claims
    .filter((claim) => claim.source === subject)
    .map((claim): BareStanding => {
      const about = byClaim.get(claim.id) ?? [];
      const roots = rootsOn(claim.topic);
      const heard: Heard = { agrees: [], conflicts: [], overlaps: [], not_comparable: [] };
      let kin = 0;
      for (const finding of about) {
        if (finding.source === null || finding.relation === null) continue;
        const account = { source: finding.source, via: secondhand.get(finding.other ?? '') ?? null };
        if (shareRoot(roots, claim, account)) kin += 1;
        else heard[finding.relation].push(account);
      }
      const votes = countVotes(heard, roots);
      const perspectives = (accounts: readonly Account[]): string[] =>
        [...new Set(accounts.map((account) => perspectiveOf(account.source)))].sort(byCodeUnit);
      const agreeing = perspectives(heard.agrees);
      return {
        claim: claim.id,
        topic: claim.topic,
        standing: settle(votes, claim.topic !== null && searched.has(claim.topic)),
        ...votes,
        accounts: about.length,
        same_root_accounts: kin,
        unrecorded_account: claim.topic !== null && met.has(claim.topic),
        agree_perspectives: agreeing,
        conflict_perspectives: perspectives(heard.conflicts),
        one_sided: agreeing.length > 0 && agreeing.every((side) => side === ownPerspective),
      };
    })
    .sort((a, b) => byCodeUnit(a.claim, b.claim));
}

/** Independent accounts by what they are to a claim; one with several claims may stand in several lists. */
type Heard = Record<NonNullable<Finding['relation']>, Account[]>;

type Votes = Pick<
  Standing,
  'agree_roots' | 'conflict_roots' | 'divided_roots' | 'overlap_roots' | 'not_comparable_roots'
>;

/**
 * One root has one vote. Of the independent roots among all accounts that agree or conflict, those beyond what conflicts alone
 * gives agree, those beyond what agrees alone gives conflict, and the others are divided: an account, or accounts of one
 * root, that say both. Roots beyond these that meet the claim overlap; those beyond these cannot be compared. So the five
 * add up to the number of independent roots that speak, and none is below 0, since adding an account never lowers that number.
 */
function countVotes({ agrees, conflicts, overlaps, not_comparable: other }: Heard, roots: Roots): Votes {
  const count = (...lists: readonly Account[][]): number => countRoots(lists.flat(), roots);
  const [agree, conflict] = [count(agrees), count(conflicts)];
  const deciding = agree === 0 ? conflict : conflict === 0 ? agree : count(agrees, conflicts);
  const comparable = overlaps.length === 0 ? deciding : count(agrees, conflicts, overlaps);
  const all = other.length === 0 ? comparable : count(agrees, conflicts, overlaps, other);
  return {
    agree_roots: deciding - conflict,
    conflict_roots: deciding - agree,
    divided_roots: agree + conflict - deciding,
    overlap_roots: comparable - deciding,
    not_comparable_roots: all - comparable,
  };
}

/** Says of each standing whether the other rule sets give the same. */
export function withRobustness(
  base: readonly BareStanding[],
  others: readonly { readonly rules: string; readonly standings: readonly BareStanding[] }[],
): UnsaidStanding[] {
  const byRules = others.map(({ rules, standings: list }) => ({
    rules,
    standing: new Map(list.map((entry) => [entry.claim, entry.standing])),
  }));
  return base.map((entry): UnsaidStanding => {
    const differing = byRules.flatMap(({ rules, standing }) => {
      const other = standing.get(entry.claim);
      return other === undefined || other === entry.standing ? [] : [`${rules}: ${other}`];
    });
    return { ...entry, robust: differing.length === 0, by_rules: differing };
  });
}

/** A root that says both leaves the claim contested, whoever else speaks: some account agrees, and some conflicts. */
function settle(votes: Votes, searched: boolean): Standing['standing'] {
  if (votes.divided_roots > 0 || (votes.agree_roots > 0 && votes.conflict_roots > 0)) return 'contested';
  if (votes.conflict_roots > 0) return 'contradicted';
  if (votes.agree_roots > 0) return 'corroborated';
  if (votes.overlap_roots > 0) return 'compatible';
  return searched ? 'uncorroborated' : 'not_compared';
}
