import type { Claim, Finding, Standing } from '../record/types.js';
import type { Dataset } from '../dossier/dataset.js';

/** All standings, in the order in which they are told. */
export const STANDINGS: readonly Standing['standing'][] = [
  'contradicted',
  'contested',
  'compatible',
  'corroborated',
  'uncorroborated',
  'not_compared',
];

/** Claims by their standing. Each claim stands in one, so the parts add up to `claims`. */
export interface StandingCounts {
  readonly claims: number;
  readonly standings: Readonly<Record<Standing['standing'], number>>;
  /** Claims without a standing: drafts, which are weighed only when asked for. */
  readonly not_weighed: number;
}

/** Findings by their relation. The parts add up to `all`. */
export interface RelationCounts {
  readonly all: number;
  readonly agrees: number;
  readonly overlaps: number;
  readonly conflicts: number;
  readonly not_comparable: number;
}

/**
 * What a dataset holds, counted once for every place that prints a number. The population is what sources *tell*; claims that
 * only follow from a source's own words (`derived_from`) and drafts are counted apart. In every group of parts each record is
 * counted once, so that the parts add up to their whole.
 */
export interface Counts {
  /** Claims that sources tell: `subject` and `others` add up to `all`. */
  readonly claims: { readonly all: number; readonly subject: number; readonly others: number };
  /** Told claims that are drafts, among the above. */
  readonly drafts: { readonly all: number; readonly subject: number; readonly others: number };
  /** Claims that a constraint implies; not among the above. */
  readonly implied: { readonly all: number; readonly subject: number; readonly others: number };
  /** Sources recorded: the subject, accounts (other sources with a told claim), and other sources without one. */
  readonly sources: {
    readonly all: number;
    readonly subject: number;
    readonly accounts: number;
    readonly without_claims: number;
  };
  /** Topics on which the subject tells something, others alone do, or nobody does; they add up to `all`. */
  readonly topics: {
    readonly all: number;
    readonly subject_and_others: number;
    readonly subject_alone: number;
    readonly others_alone: number;
    readonly nobody: number;
  };
  /** Standings of the claims that the subject tells. */
  readonly subject: StandingCounts;
  /** The same of its major and of its minor claims: together they are `subject`. */
  readonly major: StandingCounts;
  readonly minor: StandingCounts;
  /** Standings of the claims that follow from the subject's own words. */
  readonly subject_implied: StandingCounts;
  /** Comparisons of claims that the subject tells, and of those that follow from its words. */
  readonly comparisons: RelationCounts;
  readonly comparisons_implied: RelationCounts;
  /** Tests of the subject's own words against one another, and of other sources'. */
  readonly internal: RelationCounts;
  readonly internal_others: RelationCounts;
  /** Sources found silent on a topic: the subject, and others. */
  readonly silences: { readonly all: number; readonly subject: number; readonly others: number };
}

/** Counts what a dataset holds. */
export function counts(dataset: Dataset): Counts {
  const { subject } = dataset;
  const isSubject = ({ source }: { readonly source: string | null }): boolean => source === subject;
  const told = dataset.claims.filter(({ derived_from }) => derived_from === null);
  const implied = dataset.claims.filter(({ derived_from }) => derived_from !== null);
  const own = told.filter(isSubject);
  const impliedIds = new Set(implied.map(({ id }) => id));
  const standing = new Map(dataset.standings.map((entry) => [entry.claim, entry.standing]));
  const comparisons = dataset.findings.filter(({ kind }) => kind === 'comparison');
  const internal = dataset.findings.filter(({ kind }) => kind === 'internal');
  const speaking = new Set(told.map(({ source }) => source));
  const others = dataset.sources.filter((source) => source.id !== subject);
  return {
    claims: split(told, isSubject),
    drafts: split(
      told.filter(({ status }) => status === 'draft'),
      isSubject,
    ),
    implied: split(implied, isSubject),
    sources: {
      all: dataset.sources.length,
      subject: dataset.sources.length - others.length,
      accounts: others.filter(({ id }) => speaking.has(id)).length,
      without_claims: others.filter(({ id }) => !speaking.has(id)).length,
    },
    topics: topicCounts(dataset, told),
    subject: standingCounts(own, standing),
    major: standingCounts(
      own.filter(({ weight }) => weight === 'major'),
      standing,
    ),
    minor: standingCounts(
      own.filter(({ weight }) => weight !== 'major'),
      standing,
    ),
    subject_implied: standingCounts(implied.filter(isSubject), standing),
    comparisons: relationCounts(comparisons.filter(({ claim }) => !impliedIds.has(claim ?? ''))),
    comparisons_implied: relationCounts(comparisons.filter(({ claim }) => impliedIds.has(claim ?? ''))),
    internal: relationCounts(internal.filter(isSubject)),
    internal_others: relationCounts(internal.filter((finding) => !isSubject(finding))),
    silences: split(
      dataset.findings.filter(({ kind }) => kind === 'silence'),
      isSubject,
    ),
  };
}

function split<T>(records: readonly T[], isSubject: (record: T) => boolean): Counts['claims'] {
  const subject = records.filter(isSubject).length;
  return { all: records.length, subject, others: records.length - subject };
}

function topicCounts({ topics, subject }: Dataset, told: readonly Claim[]): Counts['topics'] {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { topic, source } of told) if (topic !== null) (source === subject ? own : others).add(topic);
  const count = (test: (id: string) => boolean): number => topics.filter(({ id }) => test(id)).length;
  return {
    all: topics.length,
    subject_and_others: count((id) => own.has(id) && others.has(id)),
    subject_alone: count((id) => own.has(id) && !others.has(id)),
    others_alone: count((id) => !own.has(id) && others.has(id)),
    nobody: count((id) => !own.has(id) && !others.has(id)),
  };
}

function standingCounts(claims: readonly Claim[], standing: ReadonlyMap<string, Standing['standing']>): StandingCounts {
  const counted = Object.fromEntries(STANDINGS.map((name) => [name, 0])) as Record<Standing['standing'], number>;
  let unweighed = 0;
  for (const { id } of claims) {
    const found = standing.get(id);
    if (found === undefined) unweighed += 1;
    else counted[found] += 1;
  }
  return { claims: claims.length, standings: counted, not_weighed: unweighed };
}

function relationCounts(findings: readonly Finding[]): RelationCounts {
  const count = (wanted: Finding['relation']): number => findings.filter(({ relation }) => relation === wanted).length;
  return {
    all: findings.length,
    agrees: count('agrees'),
    overlaps: count('overlaps'),
    conflicts: count('conflicts'),
    not_comparable: count('not_comparable'),
  };
}
