import { byCodeUnit } from './look-up.js';

/**
 * Ids that look like one that nothing has, the likeliest first. Two ways of going wrong are looked for: slips of the keys (a
 * letter missing, too many, other than meant, or changed places with its neighbour; one slip for each four letters, three at most,
 * since more would make unlike words alike), and an id of which only some parts are known (`smith` for `smith-1920`, half of
 * the parts at least). Case and normal form do not matter.
 * The work grows with the number of ids, so do not ask for each of many faults in one file.
 */
export function nearIds(wanted: string, ids: Iterable<string>, most = 5): string[] {
  const typed = folded(wanted);
  const allowed = slipsAllowed(typed);
  const parts = partsOf(typed);
  const near: { readonly id: string; readonly slips: number; readonly missing: number }[] = [];
  for (const id of new Set(ids)) {
    const candidate = folded(id);
    const slips = distance(typed, candidate, allowed);
    const have = partsOf(candidate);
    const found = parts.filter((part) => have.some((other) => alike(part, other)));
    if (slips <= allowed || (found.length > 0 && 2 * found.length >= parts.length))
      near.push({ id, slips: Math.min(slips, allowed + 1), missing: parts.length - found.length });
  }
  return near
    .sort((a, b) => a.slips - b.slips || a.missing - b.missing || a.id.length - b.id.length || byCodeUnit(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** A sentence that offers ids; empty where none is near. */
export function didYouMean(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Did you mean: ${near.join(', ')}?`;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Words of an id; those of one or two letters say too little. */
function partsOf(id: string): string[] {
  return id.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part.length > 2);
}

/** The same word but for slips, or its beginning. */
function alike(part: string, other: string): boolean {
  const allowed = slipsAllowed(part);
  return other.startsWith(part) || distance(part, other, allowed) <= allowed;
}

function slipsAllowed(text: string): number {
  return Math.min(3, Math.floor(text.length / 4));
}

/**
 * Number of slips between two texts (optimal string alignment: Damerau's four slips, none of them inside another).
 * @returns the number, or a larger one than `limit` where there are more
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
