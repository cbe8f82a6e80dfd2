/** Up to this many sets that hang together, the largest choice among them is always found. */
export const EXACT_UP_TO = 40;
/** Steps of the search in larger ones, after which the best choice so far is given. */
const MOST_STEPS = 400_000;
/** Beyond this many that hang together, only a first choice is made. */
const MOST_SEARCHED = 400;

/**
 * Chooses as many sets of roots as possible, no two of which have a root in common (set packing). Exact where at most
 * `EXACT_UP_TO` sets hang together by shared roots after those are put aside that cannot matter; otherwise what is found within
 * a fixed number of steps, which is never too many: independence is not overstated. The usual case, a root of its own for
 * each, takes one pass.
 * @param sets roots of each account; none is empty
 * @returns indexes of the chosen sets, rising; of equal choices the same one for the same sets
 */
export function largestIndependent(sets: readonly (readonly string[])[]): number[] {
  const kept = withoutWider(sets);
  if (kept.every((index) => sets[index]?.length === 1)) return kept;
  return components(kept, sets)
    .flatMap((component) => choose(component, sets))
    .sort((a, b) => a - b);
}

/**
 * Puts sets aside that a narrower one can always stand for: of equal sets all but the first, and those with a root that
 * another set consists of.
 */
function withoutWider(sets: readonly (readonly string[])[]): number[] {
  const narrow = new Map<string, number>();
  sets.forEach((set, index) => {
    if (set.length === 1 && !narrow.has(set[0] as string)) narrow.set(set[0] as string, index);
  });
  const seen = new Set<string>();
  const kept: number[] = [];
  sets.forEach((set, index) => {
    if (set.length === 1) {
      if (narrow.get(set[0] as string) === index) kept.push(index);
      return;
    }
    if (set.some((root) => narrow.has(root))) return;
    const key = set.join('\n');
    if (seen.has(key)) return;
    seen.add(key);
    kept.push(index);
  });
  return kept;
}

/** Sets that hang together by shared roots, directly or through others. */
function components(kept: readonly number[], sets: readonly (readonly string[])[]): number[][] {
  const parent = new Map(kept.map((index) => [index, index]));
  const top = (index: number): number => {
    let at = index;
    for (let up = parent.get(at) as number; up !== at; up = parent.get(at) as number) {
      parent.set(at, parent.get(up) as number);
      at = up;
    }
    return at;
  };
  const holder = new Map<string, number>();
  for (const index of kept)
    for (const root of sets[index] as readonly string[]) {
      const other = holder.get(root);
      if (other === undefined) holder.set(root, index);
      else parent.set(top(index), top(other));
    }
  const groups = new Map<number, number[]>();
  for (const index of kept) {
    const at = top(index);
    const group = groups.get(at);
    if (group) group.push(index);
    else groups.set(at, [index]);
  }
  return [...groups.values()];
}

/** The largest choice within one component: greedy first, then bettered by search. */
function choose(component: readonly number[], sets: readonly (readonly string[])[]): number[] {
  if (component.length < 3) return component.slice(0, 1);
  const greedy = chooseGreedily(component, sets);
  if (component.length > MOST_SEARCHED) return greedy;
  const apart = component.map((index) => new Set(sets[index]));
  // Bit i of neighbours[j]: the sets i and j share a root, or are one.
  const neighbours = apart.map((own, j) =>
    component.reduce(
      (bits, index, i) => (i === j || sets[index]?.some((root) => own.has(root)) ? bits | (1n << BigInt(i)) : bits),
      0n,
    ),
  );
  const found = search(neighbours, component.length, greedy.length);
  return found ? found.map((at) => component[at] as number) : greedy;
}

function chooseGreedily(component: readonly number[], sets: readonly (readonly string[])[]): number[] {
  const size = (index: number): number => (sets[index] as readonly string[]).length;
  const used = new Set<string>();
  return [...component]
    .sort((a, b) => size(a) - size(b) || a - b)
    .filter((index) => {
      const set = sets[index] as readonly string[];
      if (set.some((root) => used.has(root))) return false;
      for (const root of set) used.add(root);
      return true;
    });
}

/**
 * Branch and bound for a largest set of vertices without an edge between them.
 * @returns null when no choice is larger than `atLeast`
 */
function search(neighbours: readonly bigint[], count: number, atLeast: number): number[] | null {
  let best: number[] | null = null;
  let most = atLeast;
  let steps = count > EXACT_UP_TO ? MOST_STEPS : Infinity;
  const go = (left: bigint, chosen: number[]): void => {
    steps -= 1;
    if (steps < 0) return;
    const free: number[] = [];
    for (let i = 0, rest = left; rest > 0n; i += 1, rest >>= 1n) if (rest & 1n) free.push(i);
    if (chosen.length + free.length <= most) return;
    if (free.length === 0) {
      most = chosen.length;
      best = chosen;
      return;
    }
    let [loneliest, least, busiest, greatest] = [0, Infinity, 0, -1];
    for (const at of free) {
      const degree = ones((neighbours[at] as bigint) & left) - 1;
      if (degree < least) [loneliest, least] = [at, degree];
      if (degree > greatest) [busiest, greatest] = [at, degree];
    }
    // One with at most one neighbour left belongs to some largest choice.
    if (least <= 1) {
      go(left & ~(neighbours[loneliest] as bigint), [...chosen, loneliest]);
      return;
    }
    go(left & ~(neighbours[busiest] as bigint), [...chosen, busiest]);
    go(left & ~(1n << BigInt(busiest)), chosen);
  };
  go((1n << BigInt(count)) - 1n, []);
  return best;
}

function ones(bits: bigint): number {
  let count = 0;
  for (let rest = bits; rest > 0n; rest &= rest - 1n) count += 1;
  return count;
}
