import type { Claim, Standing } from '../record/types.js';
import { byCodeUnit, groupBy } from '../record/look-up.js';
import type { Dataset } from '../dossier/dataset.js';
import { markdownTable } from '../export/page/markdown-table.js';

/** Major claims by some key: how many meet other accounts, and how they stand. */
export function coverageRows(
  dataset: Dataset,
  major: readonly Claim[],
  head: string,
  key: (claim: Claim) => string,
): string[] {
  const standings = new Map(dataset.standings.map((entry) => [entry.claim, entry]));
  const synopses = new Map(dataset.synopses.map((entry) => [entry.topic, entry]));
  const row = (name: string, claims: readonly Claim[]): string[] => {
    const synopsis = claims.map(({ topic }) => synopses.get(topic ?? ''));
    const spoken = synopsis.filter((entry) => (entry?.others.length ?? 0) > 0).length;
    const standing = (wanted: Standing['standing']): string =>
      String(claims.filter(({ id }) => standings.get(id)?.standing === wanted).length);
    return [
      name,
      String(claims.length),
      share(spoken, claims.length),
      share(synopsis.filter((entry) => (entry?.roots ?? 0) > 1).length, claims.length),
      standing('corroborated'),
      standing('compatible'),
      standing('contested'),
      standing('contradicted'),
      standing('uncorroborated'),
      standing('not_compared'),
    ];
  };
  return [
    markdownTable(
      [
        head,
        'claims',
        'account',
        'two roots',
        'corroborated',
        'compatible',
        'contested',
        'contradicted',
        'searched',
        'not compared',
      ],
      [...[...groupBy(major, key)].map(([name, claims]) => row(name, claims)), row('all', major)],
    ),
  ];
}

/** Major claims whose topics end neither with another account nor with look-ups in two languages, as a list. */
export function unsought(dataset: Dataset, major: readonly Claim[]): string[] {
  const spoken = new Set(dataset.claims.filter(({ source }) => source !== dataset.subject).map(({ topic }) => topic));
  const searches = groupBy(dataset.searches, ({ topic }) => topic);
  const sought = (topic: string | null): boolean =>
    new Set((searches.get(topic ?? '') ?? []).flatMap(({ languages, result }) => (result === 'found' ? [] : languages)))
      .size > 1;
  const left = major.filter(({ topic }) => !spoken.has(topic) && !sought(topic));
  return left.length === 0
    ? ['None.']
    : left.map(({ id, subject, topic }) => `- \`${id}\` ${subject} (\`${topic ?? ''}\`)`);
}

/** Chapters × perspectives: the number of topics on which a perspective speaks. */
export function voicesTable(dataset: Dataset, told: readonly Claim[]): string {
  const chapters = new Map<string | null, string>();
  for (const { source, topic, chapter } of told)
    if (source === dataset.subject && topic !== null && !chapters.has(topic)) chapters.set(topic, chapter ?? 'none');
  const of = new Map(dataset.sources.map(({ id, perspective }) => [id, perspective]));
  const others = told.filter(({ source, topic }) => source !== dataset.subject && topic !== null);
  const columns = [...new Set(others.flatMap(({ source }) => of.get(source) ?? []))].sort(byCodeUnit);
  const rows = [...new Set(chapters.values()), null].map((chapter) => {
    const group = others.filter(({ topic }) => (chapters.get(topic) ?? null) === chapter);
    return [
      chapter ?? 'not in the pamphlet',
      ...columns.map((column) =>
        distinct(group.flatMap(({ source, topic }) => (of.get(source) === column ? (topic ?? []) : []))),
      ),
      distinct(group.flatMap(({ topic }) => topic ?? [])),
    ];
  });
  return markdownTable(['chapter', ...columns.map((column) => column.replaceAll('_', ' ')), 'all'], rows);
}

/** How many different values there are. */
export function distinct(values: readonly string[]): string {
  return String(new Set(values).size);
}

function share(part: number, whole: number): string {
  return `${part} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
}
