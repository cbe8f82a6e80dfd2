import { byCodeUnit, byId, lookUp } from '../../record/look-up.js';
import type { Claim, Relation, Search, Source, Standing } from '../../record/types.js';
import { countIndependent, sharesRoot, type RootsOf } from './roots.js';
import type { Grouped, OwnClaim, TopicGroup } from './topic-groups.js';

/** What is needed to weigh the findings on a subject. */
export interface StandingInput {
  readonly subject: string;
  readonly sources: readonly Source[];
  readonly searches: readonly Search[];
  readonly grouped: Grouped;
  /** All claims that were compared. */
  readonly claims: readonly Claim[];
  readonly rootsOn: RootsOf;
}

/** A standing in numbers; its sentence is made from them by `standingSentence`. */
export type UnsaidStanding = Omit<Standing, 'reason'>;

/** A standing before it is known whether other rule sets give the same. */
export type BareStanding = Omit<UnsaidStanding, 'robust' | 'by_rules'>;

/** What the findings together say of each claim of the subject, in the order of the groups and of the claims in them. */
export function standings({ subject, sources, searches, grouped, claims, rootsOn }: StandingInput): BareStanding[] {
  const source = byId(sources);
  const ownPerspective = lookUp(source, subject, 'source').perspective;
  const searched = new Set<string>();
  const met = new Set<string>();
  for (const search of searches)
    if (search.source !== subject) (search.result === 'found' ? met : searched).add(search.topic);
  // Few claims are compared across topics, so these alone are looked up by their ids.
  const others = new Map<string, Claim>();
  if (grouped.across.size > 0) for (const claim of claims) others.set(claim.id, claim);
  const made: BareStanding[] = [];
  for (const group of grouped.groups) group.own.forEach((own, at) => made.push(standingOf(own, at, group)));
  return made;

  function standingOf({ claim, roots }: OwnClaim, at: number, group: TopicGroup): BareStanding {
    const heard: Heard = { agrees: [], conflicts: [], overlaps: [], not_comparable: [] };
    const sides: Record<'agrees' | 'conflicts', string[]> = { agrees: [], conflicts: [] };
    let accounts = 0;
    let kin = 0;
    const hear = (from: string, theirs: readonly string[], relation: Relation): void => {
      accounts += 1;
      if (sharesRoot(roots, theirs)) {
        kin += 1;
        return;
      }
      heard[relation].push(theirs);
      if (relation !== 'agrees' && relation !== 'conflicts') return;
      const { perspective } = lookUp(source, from, 'source');
      if (!sides[relation].includes(perspective)) sides[relation].push(perspective);
    };
    for (const other of group.others) {
      const relation = other.relations[at];
      if (relation) hear(other.claim.source, other.roots, relation);
    }
    for (const { other, relation } of grouped.across.get(claim.id) ?? NOTHING) {
      const account = others.get(other ?? '');
      if (account && relation) hear(account.source, rootsOn(claim.topic)(account), relation);
    }
    const votes = countVotes(heard);
    return {
      claim: claim.id,
      topic: claim.topic,
      standing: settle(votes, claim.topic !== null && searched.has(claim.topic)),
      agree_roots: votes.agree_roots,
      conflict_roots: votes.conflict_roots,
      divided_roots: votes.divided_roots,
      overlap_roots: votes.overlap_roots,
      not_comparable_roots: votes.not_comparable_roots,
      accounts,
      same_root_accounts: kin,
      unrecorded_account: claim.topic !== null && met.has(claim.topic),
      agree_perspectives: inOrder(sides.agrees),
      conflict_perspectives: inOrder(sides.conflicts),
      one_sided: sides.agrees.length === 1 && sides.agrees[0] === ownPerspective,
    };
  }
}

const NOTHING: readonly never[] = [];

function inOrder(words: string[]): string[] {
  return words.length < 2 ? words : words.sort(byCodeUnit);
}

/** Roots of the independent accounts, by what these are to a claim; an account with several claims may stand in several lists. */
type Heard = Record<Relation, (readonly string[])[]>;

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
function countVotes({ agrees, conflicts, overlaps, not_comparable: other }: Heard): Votes {
  const agree = countIndependent(agrees);
  const conflict = countIndependent(conflicts);
  const decided = agree === 0 ? conflicts : conflict === 0 ? agrees : [...agrees, ...conflicts];
  const deciding = agree === 0 ? conflict : conflict === 0 ? agree : countIndependent(decided);
  const compared = overlaps.length === 0 ? decided : [...decided, ...overlaps];
  const comparable = overlaps.length === 0 ? deciding : countIndependent(compared);
  const all = other.length === 0 ? comparable : countIndependent([...compared, ...other]);
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
