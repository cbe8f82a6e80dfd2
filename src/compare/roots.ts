import type { LineageEdge } from '../types.js';

/** Finds, for each source, the sources at the far end of all its lineage edges; a source that draws on none is its own root. */
export function lineageRoots(
  sources: readonly string[],
  edges: readonly LineageEdge[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const drawnOn = new Map<string, string[]>();
  for (const { from, to } of edges) drawnOn.set(from, [...(drawnOn.get(from) ?? []), to]);
  const roots = new Map<string, ReadonlySet<string>>();
  for (const source of sources) roots.set(source, new Set(ends(source, drawnOn, new Set())));
  return roots;
}

function ends(source: string, drawnOn: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  if (seen.has(source)) return [];
  seen.add(source);
  const next = drawnOn.get(source);
  return next === undefined ? [source] : next.flatMap((to) => ends(to, drawnOn, seen));
}

/** True when two sources have a root in common. */
export function shareRoot(roots: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean {
  const left = roots.get(a) ?? new Set([a]);
  const right = roots.get(b) ?? new Set([b]);
  return [...left].some((root) => right.has(root));
}

/**
 * Counts independent roots among sources: sources that share a root, directly or through a third one, count once.
 * @param without roots that do not count (the subject's own)
 */
export function countRoots(
  sources: readonly string[],
  roots: ReadonlyMap<string, ReadonlySet<string>>,
  without: ReadonlySet<string>,
): number {
  const groups: Set<string>[] = [];
  for (const source of new Set(sources)) {
    const own = roots.get(source) ?? new Set([source]);
    if ([...own].some((root) => without.has(root))) continue;
    const merged = new Set(own);
    for (let i = groups.length - 1; i >= 0; i -= 1) {
      const group = groups[i] as Set<string>;
      if (![...group].some((root) => own.has(root))) continue;
      for (const root of group) merged.add(root);
      groups.splice(i, 1);
    }
    groups.push(merged);
  }
  return groups.length;
}
