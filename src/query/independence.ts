import type { LineageEdge } from '../record/types.js';
import { copySigns, type CopySign } from '../compare/weigh/copy-signs.js';
import { lineagePath, rootsByTopic, rootsOf } from '../compare/weigh/roots.js';
import type { Dataset } from '../dossier/dataset.js';

/** What is known of the dependence of two sources. */
export interface Independence {
  readonly a: string;
  readonly b: string;
  /** Roots that both go back to, by lineage that holds everywhere, or on the topics named. */
  readonly common: readonly { readonly root: string; readonly topics: readonly string[] | null }[];
  /** Ways along lineage edges from each of the two to each common root. */
  readonly paths: readonly (readonly string[])[];
  /** Edges on those ways. */
  readonly edges: readonly LineageEdge[];
  /** Values that both share and that are hard to hit upon twice. */
  readonly signs: readonly CopySign[];
  /** Topics on which both speak. */
  readonly topics: readonly string[];
}

/** Whether two sources go back to one root. @throws Error when there is no such source */
export function independence(dataset: Dataset, a: string, b: string): Independence {
  for (const id of [a, b])
    if (!dataset.sources.some((source) => source.id === id)) throw new Error(`No source has the id "${id}".`);
  const ids = dataset.sources.map(({ id }) => id);
  const rootsOn = rootsByTopic(ids, dataset.lineage);
  const spoken = (source: string): Set<string> =>
    new Set(dataset.claims.flatMap((claim) => (claim.source === source ? (claim.topic ?? []) : [])));
  const theirs = spoken(b);
  const topics = [...spoken(a)].filter((topic) => theirs.has(topic)).sort();
  const commonOn = (topic: string | null): string[] => {
    const roots = rootsOn(topic);
    const right = rootsOf(roots, b);
    return [...rootsOf(roots, a)].filter((root) => right.has(root));
  };
  const everywhere = commonOn(null);
  const onSome = new Map<string, string[]>();
  for (const topic of topics)
    for (const root of commonOn(topic))
      if (!everywhere.includes(root)) onSome.set(root, [...(onSome.get(root) ?? []), topic]);
  const common = [
    ...everywhere.map((root) => ({ root, topics: null })),
    ...[...onSome].map(([root, on]) => ({ root, topics: on })),
  ];
  const paths = common.flatMap(({ root }) =>
    [a, b].flatMap((from) => {
      const path = lineagePath(dataset.lineage, from, root);
      return path && path.length > 1 ? [path] : [];
    }),
  );
  return {
    a,
    b,
    common,
    paths,
    edges: dataset.lineage.filter((edge) =>
      paths.some((path) => path.some((id, index) => id === edge.from && path[index + 1] === edge.to)),
    ),
    signs: copySigns(dataset).filter(({ sources }) => sources.includes(a) && sources.includes(b)),
    topics,
  };
}
