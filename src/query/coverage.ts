import type { Claim, Standing } from '../record/types.js';
import { byCodeUnit, groupBy } from '../record/look-up.js';
import type { Dataset } from '../dossier/dataset.js';
import { STANDINGS } from './report.js';

/** Claims of one kind: how many meet other accounts, and how they stand. */
export interface CoverageRow {
  readonly name: string;
  readonly claims: number;
  /** Claims on whose topic another account speaks. */
  readonly spoken: number;
  /** Claims on whose topic at least two independent accounts speak. */
  readonly two_roots: number;
  /** With those not weighed they add up to `claims`. */
  readonly standings: Readonly<Record<Standing['standing'], number>>;
  /** Claims without a standing: drafts. */
  readonly not_weighed: number;
}

/** A row for each group of claims, in the order in which the groups first occur; the last one, `all`, is of all of them. */
export function coverageRows(dataset: Dataset, claims: readonly Claim[], key: (claim: Claim) => string): CoverageRow[] {
  const standings = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
  const synopses = new Map(dataset.synopses.map((entry) => [entry.topic, entry]));
  const row = (name: string, group: readonly Claim[]): CoverageRow => {
    const synopsis = group.map(({ topic }) => synopses.get(topic ?? ''));
    return {
      name,
      claims: group.length,
      spoken: synopsis.filter((entry) => (entry?.others.length ?? 0) > 0).length,
      two_roots: synopsis.filter((entry) => (entry?.roots ?? 0) > 1).length,
      standings: Object.fromEntries(
        STANDINGS.map((wanted) => [wanted, group.filter(({ id }) => standings.get(id) === wanted).length]),
      ) as Record<Standing['standing'], number>,
      not_weighed: group.filter(({ id }) => !standings.has(id)).length,
    };
  };
  return [...[...groupBy(claims, key)].map(([name, group]) => row(name, group)), row('all', claims)];
}

/** Claims whose topics end neither with another account nor with look-ups in two languages. */
export function unsought(dataset: Dataset, claims: readonly Claim[]): Claim[] {
  const spoken = new Set(dataset.claims.filter(({ source }) => source !== dataset.subject).map(({ topic }) => topic));
  const searches = groupBy(dataset.searches, ({ topic }) => topic);
  const sought = (topic: string | null): boolean =>
    new Set((searches.get(topic ?? '') ?? []).flatMap(({ languages, result }) => (result === 'found' ? [] : languages)))
      .size > 1;
  return claims.filter(({ topic }) => !spoken.has(topic) && !sought(topic));
}

/** On how many topics each perspective speaks, by the chapter of the subject that a topic belongs to. */
export interface Voices {
  readonly perspectives: readonly string[];
  readonly rows: readonly {
    /** `null`: topics on which the subject says nothing. */
    readonly chapter: string | null;
    /** Number of topics, in the order of `perspectives`. */
    readonly topics: readonly number[];
    /** Number of topics on which any other account speaks. */
    readonly all: number;
  }[];
}

/** Chapters × perspectives: the number of topics on which a perspective speaks. */
export function voices(dataset: Dataset, told: readonly Claim[]): Voices {
  const chapters = new Map<string | null, string>();
  for (const { source, topic, chapter } of told)
    if (source === dataset.subject && topic !== null && !chapters.has(topic)) chapters.set(topic, chapter ?? 'none');
  const of = new Map(dataset.sources.map(({ id, perspective }) => [id, perspective]));
  const others = told.filter(({ source, topic }) => source !== dataset.subject && topic !== null);
  const perspectives = [...new Set(others.flatMap(({ source }) => of.get(source) ?? []))].sort(byCodeUnit);
  const rows = [...new Set(chapters.values()), null].map((chapter) => {
    const group = others.filter(({ topic }) => (chapters.get(topic) ?? null) === chapter);
    return {
      chapter,
      topics: perspectives.map((perspective) =>
        distinct(group.flatMap(({ source, topic }) => (of.get(source) === perspective ? (topic ?? []) : []))),
      ),
      all: distinct(group.flatMap(({ topic }) => topic ?? [])),
    };
  });
  return { perspectives, rows };
}

/** How many different values there are. */
export function distinct(values: readonly string[]): number {
  return new Set(values).size;
}
