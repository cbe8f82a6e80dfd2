import type { LineageEdge } from '../../record/types.js';

/** Sources at the far end of all lineage edges of each source. */
export type Roots = ReadonlyMap<string, ReadonlySet<string>>;

/** Roots on one topic; null: on a matter that has no topic. */
export type RootsOf = (topic: string | null) => Roots;

/** Roots for every topic: edges that name topics hold for these only, all others everywhere. */
export function rootsByTopic(sources: readonly string[], edges: readonly LineageEdge[]): RootsOf {
  const everywhere = edges.filter(({ topics }) => topics === null);
  const base = lineageRoots(sources, everywhere);
  const own = new Map<string, Roots>();
  for (const topic of new Set(edges.flatMap(({ topics }) => topics ?? []))) {
    own.set(topic, lineageRoots(sources, edgesOn(edges, topic)));
  }
  return (topic) => (topic === null ? base : (own.get(topic) ?? base));
}

/** Edges that hold on a topic. */
export function edgesOn(edges: readonly LineageEdge[], topic: string | null): LineageEdge[] {
  return edges.filter(({ topics }) => topics === null || (topic !== null && topics.includes(topic)));
}

/** Finds, for each source, the sources at the far end of all its lineage edges; a source that draws on none is its own root. */
export function lineageRoots(sources: readonly string[], edges: readonly LineageEdge[]): Roots {
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

/** Roots of one source; a source without lineage is its own. */
export function rootsOf(roots: Roots, source: string): ReadonlySet<string> {
  return roots.get(source) ?? new Set([source]);
}

/** True when two sources have a root in common. */
export function shareRoot(roots: Roots, a: string, b: string): boolean {
  const right = rootsOf(roots, b);
  return [...rootsOf(roots, a)].some((root) => right.has(root));
}

/**
 * Sources in groups that have a root in common, directly or through a third one. Each group counts once.
 * @param without roots that do not count (the subject's own)
 */
export function rootGroups(sources: readonly string[], roots: Roots, without: ReadonlySet<string>): string[][] {
  const groups: { roots: Set<string>; sources: string[] }[] = [];
  for (const source of new Set(sources)) {
    const own = rootsOf(roots, source);
    if ([...own].some((root) => without.has(root))) continue;
    const merged = { roots: new Set(own), sources: [source] };
    for (let i = groups.length - 1; i >= 0; i -= 1) {
      const group = groups[i] as (typeof groups)[number];
      if (![...group.roots].some((root) => own.has(root))) continue;
      for (const root of group.roots) merged.roots.add(root);
      merged.sources.unshift(...group.sources);
      groups.splice(i, 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.sources);
}

/** Counts independent roots among sources. */
export function countRoots(sources: readonly string[], roots: Roots, without: ReadonlySet<string>): number {
  return rootGroups(sources, roots, without).length;
}

/** Shortest way along lineage edges from one source to another, both included; null without one. */
export function lineagePath(edges: readonly LineageEdge[], from: string, to: string): string[] | null {
  const paths: string[][] = [[from]];
  const seen = new Set([from]);
  for (let path = paths.shift(); path; path = paths.shift()) {
    const at = path.at(-1) as string;
    if (at === to) return path;
    for (const edge of edges) {
      if (edge.from !== at || seen.has(edge.to)) continue;
      seen.add(edge.to);
      paths.push([...path, edge.to]);
    }
  }
  return null;
}
