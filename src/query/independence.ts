import type { Claim, CopySign, LineageEdge } from '../record/types.js';
import { copySigns } from '../compare/weigh/copy-signs.js';
import { lineagePath, type Step } from '../compare/weigh/lineage-path.js';
import { edgesOn, rootsByTopic, type Account, type Roots } from '../compare/weigh/roots.js';
import { byCodeUnit, groupBy } from '../record/look-up.js';
import type { Dataset } from '../dossier/dataset.js';

/** A root that two sources have in common, and the ways from each of them to it. */
export interface CommonRoot {
  readonly root: string;
  /** Topics on which they do, among those on which both speak; null: by lineage that holds everywhere. */
  readonly topics: readonly string[] | null;
  /** Ways along lineage, and from a source to the work through which it was read, that hold on these topics. */
  readonly paths: readonly (readonly string[])[];
}

/** A source that was read through another work on some topics. */
export interface ReadThrough {
  readonly from: string;
  readonly to: string;
  readonly topics: readonly string[];
}

/** What is known of the dependence of two sources. */
export interface Independence {
  readonly a: string;
  readonly b: string;
  readonly common: readonly CommonRoot[];
  /** All ways of the common roots, each once. */
  readonly paths: readonly (readonly string[])[];
  /** Lineage edges on those ways. */
  readonly edges: readonly LineageEdge[];
  /** Steps on those ways that are no lineage: the source was read through the work. */
  readonly read_through: readonly ReadThrough[];
  /** Values that both share and that are hard to hit upon twice. */
  readonly signs: readonly CopySign[];
  /** Topics on which both speak. */
  readonly topics: readonly string[];
}

/** Whether two sources go back to one root. @throws Error when there is no such source */
export function independence(dataset: Dataset, a: string, b: string): Independence {
  for (const id of [a, b])
    if (!dataset.sources.some((source) => source.id === id)) throw new Error(`No source has the id "${id}".`);
  const rootsOn = rootsByTopic(dataset.lineage);
  const told = dataset.claims.filter(({ derived_from }) => derived_from === null);
  const spoken = (source: string): Map<string, Claim[]> =>
    groupBy(told, (claim) => (claim.source === source ? claim.topic : null));
  const [first, second] = [spoken(a), spoken(b)];
  const topics = [...first.keys()].filter((topic) => second.has(topic)).sort(byCodeUnit);
  const everywhere = commonRoots([{ source: a, via: null }], [{ source: b, via: null }], rootsOn(null));
  const onSome = new Map<string, string[]>();
  for (const topic of topics)
    for (const root of commonRoots(first.get(topic) ?? [], second.get(topic) ?? [], rootsOn(topic)))
      if (!everywhere.includes(root)) onSome.set(root, [...(onSome.get(root) ?? []), topic]);

  const throughOn = (topic: string): Step[] =>
    [first, second].flatMap((claims) =>
      (claims.get(topic) ?? []).flatMap(({ source, via }) => (via === null ? [] : [{ from: source, to: via }])),
    );
  const waysOn = (root: string, topic: string | null): string[][] => {
    const steps = [...edgesOn(dataset.lineage, topic), ...(topic === null ? [] : throughOn(topic))];
    return [a, b].flatMap((from) => {
      const path = lineagePath(steps, from, root);
      return path && path.length > 1 ? [path] : [];
    });
  };
  const common = [
    ...everywhere.map((root): CommonRoot => ({ root, topics: null, paths: waysOn(root, null) })),
    ...[...onSome].map(([root, on]): CommonRoot => ({
      root,
      topics: on,
      paths: once(on.flatMap((topic) => waysOn(root, topic))),
    })),
  ];
  const isOnWay = ({ from, to }: Step, { paths }: CommonRoot): boolean =>
    paths.some((path) => path.some((id, index) => id === from && path[index + 1] === to));
  const holds = (edge: LineageEdge, on: readonly string[] | null): boolean =>
    !edge.topics || (on?.some((topic) => edge.topics?.includes(topic)) ?? false);
  return {
    a,
    b,
    common,
    paths: once(common.flatMap(({ paths }) => paths)),
    edges: dataset.lineage.filter((edge) => common.some((entry) => holds(edge, entry.topics) && isOnWay(edge, entry))),
    read_through: readThrough(topics, throughOn).filter((step) => common.some((entry) => isOnWay(step, entry))),
    signs: copySigns(dataset).filter(({ sources }) => sources.includes(a) && sources.includes(b)),
    topics,
  };
}

/** Roots that some account of the one and some account of the other have in common. */
function commonRoots(first: readonly Account[], second: readonly Account[], roots: Roots): string[] {
  const theirs = new Set(second.flatMap((account) => roots(account)));
  return [...new Set(first.flatMap((account) => roots(account)))].filter((root) => theirs.has(root));
}

function readThrough(topics: readonly string[], throughOn: (topic: string) => Step[]): ReadThrough[] {
  const steps = new Map<string, { from: string; to: string; topics: string[] }>();
  for (const topic of topics)
    for (const { from, to } of throughOn(topic)) {
      const step = steps.get(`${from}\n${to}`) ?? { from, to, topics: [] };
      if (!step.topics.includes(topic)) step.topics.push(topic);
      steps.set(`${from}\n${to}`, step);
    }
  return [...steps.values()];
}

function once(paths: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(paths.map((path) => [path.join('\n'), path])).values()];
}
