import type { LineageEdge } from '../../record/types.js';
import { byCodeUnit } from '../../record/look-up.js';
import { largestIndependent } from './independent-set.js';

/** What one source says, as read in it or through another work. A claim is one. */
export interface Account {
  readonly source: string;
  /** The work through which it was read; null when the source itself was. */
  readonly via: string | null;
}

/**
 * The roots of an account: the sources at the far end of all lineage of its source and of the work through which it was read,
 * in the order of their ids. A source that draws on none is its own root. Sources that draw on one another in a circle are one
 * root, named by the first id of the circle. Never empty.
 */
export type Roots = (account: Account) => readonly string[];

/** Roots on one topic; null: on a matter that has no topic. */
export type RootsOf = (topic: string | null) => Roots;

/**
 * Roots for every topic: edges that name topics hold for these only, all others everywhere. Computed when asked for and then
 * kept, so that the cost follows the edges and not edges times topics.
 */
export function rootsByTopic(edges: readonly LineageEdge[]): RootsOf {
  const everywhere: Draws = new Map();
  const bound = new Map<string, Draws>();
  for (const { from, to, topics } of edges) {
    if (!topics) draw(everywhere, from, to);
    else
      for (const topic of topics) {
        let own = bound.get(topic);
        if (!own) bound.set(topic, (own = new Map()));
        draw(own, from, to);
      }
  }
  const base = accountRoots([everywhere]);
  const made = new Map<string, Roots>();
  return (topic) => {
    const own = topic === null ? undefined : bound.get(topic);
    if (topic === null || !own) return base;
    let roots = made.get(topic);
    if (!roots) made.set(topic, (roots = accountRoots([everywhere, own])));
    return roots;
  };
}

/** Roots where all edges hold. */
export function lineageRoots(edges: readonly LineageEdge[]): Roots {
  const draws: Draws = new Map();
  for (const { from, to } of edges) draw(draws, from, to);
  return accountRoots([draws]);
}

/** Edges that hold on a topic. */
export function edgesOn(edges: readonly LineageEdge[], topic: string | null): LineageEdge[] {
  return edges.filter(({ topics }) => !topics || (topic !== null && topics.includes(topic)));
}

/** True when two accounts have a root in common. */
export function shareRoot(roots: Roots, a: Account, b: Account): boolean {
  return a.source === b.source || sharesRoot(roots(a), roots(b));
}

/** True when two lists of roots, both in order, have one in common. */
export function sharesRoot(left: readonly string[], right: readonly string[]): boolean {
  if (left === right) return true;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [a, b] = [left[i] as string, right[j] as string];
    if (a === b) return true;
    if (a < b) i += 1;
    else j += 1;
  }
  return false;
}

/**
 * The number of independent roots: the size of the largest set of accounts no two of which share a root. A compilation that
 * draws on two others is independent of neither and joins neither, so adding an account never lowers the number.
 */
export function countRoots(accounts: readonly Account[], roots: Roots): number {
  return countIndependent(accounts.map(roots));
}

/** The same, of the roots of each account. */
export function countIndependent(sets: readonly (readonly string[])[]): number {
  if (sets.length < 2) return sets.length;
  return sets.every((set) => set.length === 1) ? countSingle(sets) : largestIndependent(sets).length;
}

/** Few enough to be compared with one another, which is faster than any index. */
const FEW = 12;

/** How many different roots there are where each account has one: the usual case. */
function countSingle(sets: readonly (readonly string[])[]): number {
  if (sets.length > FEW) return new Set(sets.map(([root]) => root)).size;
  let count = 0;
  for (let i = 0; i < sets.length; i += 1) {
    const root = sets[i]?.[0];
    let j = 0;
    while (j < i && sets[j]?.[0] !== root) j += 1;
    if (j === i) count += 1;
  }
  return count;
}

/** An account with its roots. */
export interface Rooted {
  readonly claim: Account;
  readonly roots: readonly string[];
}

/**
 * Who counts once together: for each member of the largest independent set, all accounts that share a root with it, itself
 * first. An account that draws on several members stands in each of their groups. Groups and members are in the order of ids.
 */
export function rootGroups<T extends Account>(accounts: readonly T[], roots: Roots): T[][] {
  const groups = groupsByRoot(accounts.map((claim) => ({ claim, roots: roots(claim) })));
  return groups.map((group) => group.map(({ claim }) => claim));
}

/** The same, of accounts with their roots. */
export function groupsByRoot<T extends Rooted>(accounts: readonly T[]): T[][] {
  const ordered = distinct(accounts);
  const members = largestIndependent(ordered.map(({ roots }) => roots));
  const groupAt = new Map<string, number>();
  members.forEach((member, at) => {
    for (const root of (ordered[member] as T).roots) groupAt.set(root, at);
  });
  const groups = members.map((member) => [ordered[member] as T]);
  const taken = new Set(members);
  ordered.forEach((account, index) => {
    if (taken.has(index)) return;
    for (const at of new Set(account.roots.flatMap((root) => groupAt.get(root) ?? []))) groups[at]?.push(account);
  });
  return groups;
}

/**
 * The claims of a largest set no two of which share a root, in the order of their accounts; of equal sets always the same one.
 */
export function independentMembers<T extends Rooted>(claims: readonly T[]): T[] {
  if (claims.length < 2) return [...claims];
  const ordered = distinct(claims);
  return largestIndependent(ordered.map(({ roots }) => roots)).map((index) => ordered[index] as T);
}

/** Accounts each once, in the order of their ids. */
function distinct<T extends Rooted>(accounts: readonly T[]): T[] {
  const ordered = accounts
    .map((account) => ({ account, key: accountKey(account.claim) }))
    .sort((a, b) => byCodeUnit(a.key, b.key));
  return ordered.flatMap(({ account, key }, at) => (at > 0 && ordered[at - 1]?.key === key ? [] : [account]));
}

/** One key for each account. */
function accountKey({ source, via }: Account): string {
  return via === null ? source : `${source}\n${via}`;
}

/** For each source, those that it draws on. */
type Draws = Map<string, string[]>;

function draw(draws: Draws, from: string, to: string): void {
  const list = draws.get(from);
  if (list) list.push(to);
  else draws.set(from, [to]);
}

function accountRoots(draws: readonly Draws[]): Roots {
  const ends = sourceRoots(draws);
  const through = new Map<string, readonly string[]>();
  return ({ source, via }) => {
    if (via === null) return ends(source);
    const key = `${source}\n${via}`;
    let roots = through.get(key);
    if (!roots) through.set(key, (roots = [...new Set([...ends(source), ...ends(via)])].sort(byCodeUnit)));
    return roots;
  };
}

/** A source that is being followed: when it was met, the earliest one that it leads back to, and how many ways were taken. */
interface Visit {
  readonly source: string;
  readonly met: number;
  earliest: number;
  taken: number;
}

/**
 * Roots of single sources, each source followed once (Tarjan's strongly connected components, without recursion, so that no
 * chain is too long). Sources with the same one way on share one list.
 */
function sourceRoots(draws: readonly Draws[]): (source: string) => readonly string[] {
  const done = new Map<string, readonly string[]>();
  const next = (source: string): readonly string[] => {
    const [first = NONE, second] = draws.map((map) => map.get(source) ?? NONE);
    return second === undefined || second.length === 0 ? first : first.length === 0 ? second : [...first, ...second];
  };
  return (source) => {
    const known = done.get(source);
    if (known) return known;
    follow(source, next, done);
    return done.get(source) as readonly string[];
  };
}

function follow(
  start: string,
  next: (source: string) => readonly string[],
  done: Map<string, readonly string[]>,
): void {
  const met = new Map<string, Visit>();
  const open: string[] = []; // met, and not yet known to be in a finished circle
  const path: Visit[] = [];
  const enter = (source: string): void => {
    const visit = { source, met: met.size, earliest: met.size, taken: 0 };
    met.set(source, visit);
    open.push(source);
    path.push(visit);
  };
  enter(start);
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const ways = next(at.source);
    if (at.taken < ways.length) {
      const to = ways[at.taken] as string;
      at.taken += 1;
      if (done.has(to)) continue;
      const other = met.get(to);
      if (other) at.earliest = Math.min(at.earliest, other.met);
      else enter(to);
      continue;
    }
    path.pop();
    const before = path.at(-1);
    if (before) before.earliest = Math.min(before.earliest, at.earliest);
    if (at.earliest !== at.met) continue;
    const circle = open.splice(open.lastIndexOf(at.source));
    const roots = beyond(circle, next, done) ?? [circle.reduce((first, id) => (id < first ? id : first))];
    for (const id of circle) done.set(id, roots);
  }
}

/** Roots of all that a circle of sources draws on outside itself; null when there is nothing. */
function beyond(
  circle: readonly string[],
  next: (source: string) => readonly string[],
  done: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const lists = new Set<readonly string[]>();
  for (const id of circle)
    for (const to of next(id)) {
      const roots = done.get(to);
      if (roots) lists.add(roots);
    }
  const [only] = lists;
  if (only === undefined) return null;
  if (lists.size === 1) return only;
  const all = new Set<string>();
  for (const list of lists) for (const root of list) all.add(root);
  return [...all].sort(byCodeUnit);
}

const NONE: readonly string[] = [];
