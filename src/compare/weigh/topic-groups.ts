import type { Collection } from '../../record/collection.js';
import { byCodeUnit } from '../../record/look-up.js';
import type { AccountEntry, Claim, Finding, Topic } from '../../record/types.js';
import type { ReadCollection } from '../findings/comparisons.js';
import type { ReadClaim } from '../pair/read-claim.js';
import { sharesRoot, type RootsOf } from './roots.js';

/** What weighing reads of a finding. */
export type Related = Pick<Finding, 'kind' | 'topic' | 'claim' | 'other' | 'source' | 'relation'>;

/** A claim of the subject. */
export interface OwnClaim {
  readonly claim: Claim;
  /** How it was read; null where nothing can be compared with it. */
  readonly read: ReadClaim | null;
  readonly roots: readonly string[];
}

/** A claim of another source on a topic. */
export interface OtherClaim extends OwnClaim {
  /** Relation to each claim of the subject, in their order; null where the two were not compared. */
  readonly relations: AccountEntry['relations'];
  /** Whether it shares a root with the subject: with a claim of it on the topic or, where there is none, with the source. */
  readonly kin: boolean;
}

/** All that is told on one topic, with how it relates to what the subject tells. */
export interface TopicGroup {
  /** Null for what is filed under no topic. */
  readonly topic: Topic | null;
  readonly own: readonly OwnClaim[];
  readonly others: readonly OtherClaim[];
  /** Sources that were found silent on it. */
  readonly silent: readonly string[];
}

/** Everything that is weighed, each claim in one group. */
export interface Grouped {
  /** One group for each topic, in the order of their ids; last, what is filed under none. */
  readonly groups: readonly TopicGroup[];
  /** Comparisons across topics (a part and its whole), by the claim of the subject. */
  readonly across: ReadonlyMap<string, readonly Related[]>;
}

/** Puts comparisons beside the claims of their topics: one pass over each, whatever their number. */
export function groupTopics(
  { subject, topics }: Pick<Collection, 'subject' | 'topics'>,
  { topics: read, unfiled }: ReadCollection,
  findings: readonly Related[],
  rootsOn: RootsOf,
): Grouped {
  const drafts = new Map<string, Draft>();
  for (const topic of [...topics].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const draft = draftOf(topic);
    for (const claim of read.get(topic.id)?.claims ?? NOTHING)
      (claim.claim.source === subject ? draft.own : draft.others).push(claim);
    drafts.set(topic.id, draft);
  }
  const across = new Map<string, Related[]>();
  let draft: Draft | undefined;
  for (const finding of findings) {
    if (finding.topic === null) continue;
    if (finding.topic !== draft?.topic.id) draft = drafts.get(finding.topic);
    if (draft === undefined) continue;
    if (finding.kind === 'silence' && finding.source !== null) draft.silent.push(finding.source);
    if (finding.kind !== 'comparison' || finding.claim === null || put(draft, finding)) continue;
    const list = across.get(finding.claim);
    if (list) list.push(finding);
    else across.set(finding.claim, [finding]);
  }
  const groups: TopicGroup[] = [];
  for (const made of drafts.values()) groups.push(groupOf(made, subject, rootsOn));
  const roots = rootsOn(null);
  const own = unfiled.filter(({ source }) => source === subject);
  groups.push({
    topic: null,
    own: own.map((claim) => ({ claim, read: null, roots: roots(claim) })),
    others: [],
    silent: [],
  });
  return { groups, across };
}

const NOTHING: readonly never[] = [];

/** A group in the making. */
interface Draft {
  readonly topic: Topic;
  readonly own: ReadClaim[];
  readonly others: ReadClaim[];
  readonly silent: string[];
  /** Relations to the claims of the subject, for each of the others; made when the first comparison comes. */
  relations: (Finding['relation'] | null)[][] | null;
  /** Number of comparisons that came in the order of the subject's claims and, for each, of the others. */
  placed: number;
  /** Places of claims by their ids, for comparisons that come in another order. */
  places: ReadonlyMap<string, number> | null;
}

function draftOf(topic: Topic): Draft {
  return { topic, own: [], others: [], silent: [], relations: null, placed: 0, places: null };
}

/** Puts a comparison in its place. @returns false when it is of a claim that stands on another topic */
function put(draft: Draft, { claim, other, relation }: Related): boolean {
  const { own, others } = draft;
  let mine = Math.floor(draft.placed / others.length);
  let theirs = draft.placed - mine * others.length;
  if (own[mine]?.claim.id === claim && others[theirs]?.claim.id === other) draft.placed += 1;
  else {
    draft.places ??= new Map([...own.entries(), ...others.entries()].map(([at, read]) => [read.claim.id, at]));
    mine = draft.places.get(claim ?? '') ?? -1;
    theirs = draft.places.get(other ?? '') ?? -1;
    if (own[mine]?.claim.id !== claim || others[theirs]?.claim.id !== other) return false;
  }
  draft.relations ??= others.map(() => own.map(() => null));
  const list = draft.relations[theirs];
  if (list) list[mine] = relation;
  return true;
}

function groupOf({ topic, own, others, silent, relations }: Draft, subject: string, rootsOn: RootsOf): TopicGroup {
  const roots = rootsOn(topic.id);
  const mine = own.map((read): OwnClaim => ({ claim: read.claim, read, roots: roots(read.claim) }));
  const held = mine.length > 0 ? mine : [{ roots: roots({ source: subject, via: null }) }];
  return {
    topic,
    own: mine,
    others: others.map((read, at): OtherClaim => {
      const theirs = roots(read.claim);
      return {
        claim: read.claim,
        read,
        roots: theirs,
        relations: relations?.[at] ?? own.map(() => null),
        kin: held.some((entry) => sharesRoot(entry.roots, theirs)),
      };
    }),
    silent,
  };
}
