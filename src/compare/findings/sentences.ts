import type { Collection } from '../../record/collection.js';
import { byId } from '../../record/look-up.js';
import { FINDING_COLUMNS } from '../../record/columns.js';
import type { Claim, Finding } from '../../record/types.js';
import { sourceLabel } from '../../record/labels.js';
import type { RuleSet } from '../../value/rules.js';
import { comparisonContext } from '../pair/read-claim.js';
import { rootsByTopic } from '../weigh/roots.js';
import { comparisonSentences } from './comparison-sentences.js';
import type { BareFinding } from './finding.js';
import { constraintSentences, excessSentences } from './internal-sentences.js';
import { rulingOn } from './rulings.js';
import { silentSearches } from './silences.js';

/** What a finding says in words: the only fields that are made here. */
export type Sentences = Pick<Finding, 'reason' | 'steps' | 'unless'>;

/** What sentences are made from, besides the finding. */
export interface SentenceRecords {
  readonly collection: Collection;
  /** All claims that were compared, those that constraints imply included. */
  readonly claims: readonly Claim[];
  readonly rules: RuleSet;
}

/** Makes the sentences of findings: of their numbers and of the records that they rest on, and of nothing else. */
export function sentenceMaker(records: SentenceRecords): (finding: BareFinding) => Finding {
  const { collection, rules } = records;
  const known = {
    rules,
    claims: byId(records.claims),
    sources: byId(collection.sources),
    topics: byId(collection.topics),
    constraints: byId(collection.constraints),
    searches: silentSearches(collection.searches),
    context: comparisonContext(collection, records.claims, rules),
    rootsOn: rootsByTopic(collection.lineage),
  };
  const ruled = rulingOn(collection.rulings);
  return (finding) => {
    const made = sentencesOf(finding, known);
    const ruling = finding.computed === null ? null : ruled(finding);
    return inOrder({
      ...finding,
      ...made,
      ...(ruling === null
        ? {}
        : {
            reason: `${made.reason} Reviewed: ${ruling.reason}`,
            steps: [...made.steps, `computed: ${String(finding.computed)}; ruled ${ruling.relation} on ${ruling.on}`],
            unless: null,
          }),
    });
  };
}

/** Records by id, as sentences look them up. */
export type Known = Parameters<typeof comparisonSentences>[1] &
  Parameters<typeof constraintSentences>[1] &
  Parameters<typeof silenceSentences>[1];

function sentencesOf(finding: BareFinding, known: Known): Sentences {
  if (finding.kind === 'silence') return silenceSentences(finding, known);
  if (finding.kind === 'comparison') return comparisonSentences(finding, known);
  return known.constraints.has(finding.constraint ?? '')
    ? constraintSentences(finding, known)
    : excessSentences(finding, known);
}

function silenceSentences(
  { topic, source, speaking }: BareFinding,
  {
    sources,
    topics,
    searches,
  }: {
    readonly sources: ReadonlyMap<string, Parameters<typeof sourceLabel>[0]>;
    readonly topics: ReadonlyMap<string, { readonly question: string }>;
    readonly searches: ReturnType<typeof silentSearches>;
  },
): Sentences {
  const made = searches.get(`${topic ?? ''}~${source ?? ''}`) ?? [];
  const terms = [...new Set(made.flatMap((search) => search.terms))];
  const parts = [...new Set(made.map(({ part_read: part }) => part ?? 'the whole'))];
  const silent = sources.get(source ?? '');
  const others = speaking ?? 0;
  return {
    reason: `${silent ? sourceLabel(silent) : String(source)} does not speak of it: "${topics.get(topic ?? '')?.question ?? String(topic)}" Searched for ${terms.map((term) => `"${term}"`).join(', ')}; ${others} other ${others === 1 ? 'source speaks' : 'sources speak'} of it.`,
    steps: [`part read: ${parts.join('; ')}`, `terms: ${terms.join(', ')}`],
    unless: 'the passage were found under other words',
  };
}

/** The fields of a finding in the order of their schema. */
function inOrder(finding: Finding): Finding {
  return Object.fromEntries(FINDING_COLUMNS.map(({ name }) => [name, finding[name]])) as unknown as Finding;
}
