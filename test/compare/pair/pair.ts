import { rulesOf, type Outcome } from '../../../src/claim-type/index.js';
import { NOTHING_FOUND } from '../../../src/compare/findings/finding.js';
import { sentenceMaker } from '../../../src/compare/findings/sentences.js';
import { compareClaims } from '../../../src/compare/pair/compare-claims.js';
import { comparisonContext } from '../../../src/compare/pair/read-claim.js';
import type { ScopePartRecord, TopicRecord } from '../../../src/record/authored.js';
import type { Claim, Finding, HistoricalEvent, ScopePart, Source, Topic } from '../../../src/record/types.js';
import { DEFAULT_RULES, type RuleSet } from '../../../src/value/rules.js';
import { filled, VOCABULARIES } from '../../records.js';
import { collection, source } from '../small-collection.js';

/** What two claims are compared with. */
export interface Asked {
  readonly topic?: Partial<TopicRecord>;
  readonly rules?: RuleSet;
  /** Which of the two sources reckons in the Julian calendar. */
  readonly julian?: readonly ('first' | 'second')[];
  readonly scopes?: readonly (ScopePart | ScopePartRecord)[];
  readonly events?: readonly HistoricalEvent[];
  /** Claims inside whose words the two stand. */
  readonly voices?: readonly Claim[];
}

interface Pair {
  readonly first: Claim;
  readonly second: Claim;
  readonly sources: readonly Source[];
  readonly topic: Topic;
  readonly scopes: readonly ScopePart[];
  readonly rules: RuleSet;
}

const SOURCES = [source('first'), source('second')];
const TOPICS = new Map(
  (['quantity', 'casualty', 'date', 'attribution'] as const).map((type) => [
    type,
    filled.topic({ id: 't', question: 'What?', type }),
  ]),
);

function pairOf(a: Claim, b: Claim, asked: Asked): Pair {
  const { topic, julian, scopes = [], rules = DEFAULT_RULES } = asked;
  const plain = TOPICS.get(a.type);
  if (plain === undefined) throw new Error(`no topic asks for a ${a.type}`);
  return {
    first: { ...a, id: 'first-0001', source: 'first', topic: 't' },
    second: { ...b, id: 'second-0001', source: 'second', topic: 't' },
    sources:
      julian === undefined
        ? SOURCES
        : SOURCES.map((entry) => ({
            ...entry,
            calendar: (julian as readonly string[]).includes(entry.id) ? ('julian' as const) : null,
          })),
    topic: topic === undefined ? plain : filled.topic({ ...plain, ...topic } as TopicRecord),
    scopes: scopes.map(filled.scope),
    rules,
  };
}

/** How two claims on one topic relate. */
export function related(a: Claim, b: Claim, asked: Asked = {}): Outcome {
  const { first, second, sources, topic, scopes, rules } = pairOf(a, b, asked);
  const { events = [], voices = [] } = asked;
  const context = comparisonContext({ sources, scopes, events, vocabularies: VOCABULARIES }, voices, rules);
  return compareClaims(context.read(first, topic), context.read(second, topic), context);
}

/** The same as a finding, with its sentences. */
export function told(a: Claim, b: Claim, asked: Asked = {}): Finding {
  const { first, second, sources, topic, scopes, rules } = pairOf(a, b, asked);
  const claims = [first, second, ...(asked.voices ?? [])];
  const given = collection({ sources, topics: [topic], claims, scopes, events: asked.events ?? [] });
  return sentenceMaker({ collection: given, claims, rules })({
    ...NOTHING_FOUND,
    ...related(a, b, asked),
    id: 'first-0001~second-0001',
    kind: 'comparison',
    topic: 't',
    claim: first.id,
    other: second.id,
    claims: [first.id, second.id],
    constraint: null,
    source: 'second',
  });
}

/** The sentence of a finding without who says what. */
export function clauseOf(finding: Pick<Finding, 'reason'>): string {
  return finding.reason.replace(/^.*?"; .*?": /s, '').replace(/\.$/, '');
}

/** The range that a claim is read as. */
export function rangeOf(claim: Claim, rules: RuleSet = DEFAULT_RULES): ReturnType<ReturnType<typeof rulesOf>['range']> {
  const type = rulesOf(claim.type);
  return type.range(type.read(claim, { rules, julian: false, voices: 1, known: new Map() }));
}
