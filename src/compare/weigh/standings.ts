import { byCodeUnit, byId, lookUp } from '../../record/look-up.js';
import type { Claim, Finding, Relation, Search, Source, Standing } from '../../record/types.js';
import { countIndependent, sharesRoot, type RootsOf } from './roots.js';
import type { OtherClaim, OwnClaim, TopicGroup } from './topic-group.js';

/** A comparison across topics (a part and its whole), as weighing reads it. */
export type Across = Pick<Finding, 'topic' | 'other' | 'relation' | 'shared_lineage'>;

/** What is needed to weigh the findings on a subject. */
export interface StandingInput {
  readonly subject: string;
  readonly sources: readonly Source[];
  readonly searches: readonly Search[];
  /** Comparisons across topics, by the claim of the subject. */
  readonly across: ReadonlyMap<string, readonly Across[]>;
  /** All claims that were compared. */
  readonly claims: readonly Claim[];
  readonly rootsOn: RootsOf;
}

/** A standing in numbers; its sentence is made from them by `standingSentence`. */
export type UnsaidStanding = Omit<Standing, 'reason'>;

/** A standing before it is known whether other rule sets give the same. */
export type BareStanding = Omit<UnsaidStanding, 'robust' | 'by_rules'>;

/** Says what the findings together say of claims of the subject. */
export interface Weigher {
  /** Of the subject's claims on a topic, in their order. */
  readonly onTopic: (group: TopicGroup) => BareStanding[];
  /** Of one that is filed under no topic. */
  readonly unfiled: (claim: Claim) => BareStanding;
}

/** Prepares weighing: what does not depend on a topic is looked up once. */
export function weigher({ subject, sources, searches, across, claims, rootsOn }: StandingInput): Weigher {
  const source = byId(sources);
  const ownPerspective = lookUp(source, subject, 'source').perspective;
  const searched = new Set<string>();
  const met = new Set<string>();
  for (const search of searches)
    if (search.source !== subject) (search.result === 'found' ? met : searched).add(search.topic);
  const others = across.size === 0 ? new Map<string, Claim>() : byId(claims);
  return {
    onTopic: ({ own, others: accounts }) => own.map((mine, at) => standingOf(mine, at, accounts)),
    unfiled: (claim) => standingOf({ claim, read: null, roots: rootsOn(null)(claim) }, 0, []),
  };

  function standingOf({ claim, roots }: OwnClaim, at: number, accounts: readonly OtherClaim[]): BareStanding {
    const heard: Heard = { agrees: [], conflicts: [], overlaps: [], not_comparable: [] };
    const sides: Record<'agrees' | 'conflicts', string[]> = { agrees: [], conflicts: [] };
    let count = 0;
    let kin = 0;
    const hear = (from: string, theirs: readonly string[], relation: Relation, shared: boolean): void => {
      count += 1;
      if (shared) {
        kin += 1;
        return;
      }
      heard[relation].push(theirs);
      if (relation !== 'agrees' && relation !== 'conflicts') return;
      const { perspective } = lookUp(source, from, 'source');
      if (!sides[relation].includes(perspective)) sides[relation].push(perspective);
    };
    for (const other of accounts) {
      const relation = other.relations[at];
      if (relation) hear(other.claim.source, other.roots, relation, other.kin && sharesRoot(roots, other.roots));
    }
    for (const { topic, other, relation, shared_lineage: shared } of across.get(claim.id) ?? NOTHING) {
      const account = others.get(other ?? '');
      if (account && relation) hear(account.source, rootsOn(topic)(account), relation, shared);
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
      accounts: count,
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
