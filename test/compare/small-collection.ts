import {
  compare as compareBare,
  withSentences,
  type Comparison,
  type CompareOptions,
  type ToldComparison,
} from '../../src/compare/compare.js';
import type { Collection } from '../../src/record/collection.js';
import type {
  ConstraintRecord,
  LineageEdgeRecord,
  RulingRecord,
  ScopePartRecord,
  SearchRecord,
  SourceRecord,
  TopicRecord,
} from '../../src/record/authored.js';
import type {
  Claim,
  Constraint,
  HistoricalEvent,
  LineageEdge,
  Ruling,
  ScopePart,
  Search,
  Source,
  Topic,
} from '../../src/record/types.js';
import { DEFAULT_RULES, type RuleSet } from '../../src/value/rules.js';
import { filled, VOCABULARIES } from '../records.js';
import { attribution, dated, quantity } from './claims.js';

/** A source for tests. */
export function source(id: string, perspective: Source['perspective'] = 'international'): Source {
  return filled.source({
    id,
    title: id,
    issued: '1930',
    language: 'en',
    kind: 'book',
    perspective,
    proximity: 'later',
  });
}

/** A subject and two accounts of other sides. */
export const three = [source('s', 'soviet'), source('a', 'japanese'), source('b', 'american')];

/** What a test gives: records whole, or as they are written. */
interface Given {
  readonly subject?: string;
  readonly sources: readonly (Source | SourceRecord)[];
  readonly topics: readonly (Topic | TopicRecord)[];
  readonly events?: readonly HistoricalEvent[];
  readonly claims: readonly Claim[];
  readonly constraints?: readonly (Constraint | ConstraintRecord)[];
  readonly scopes?: readonly (ScopePart | ScopePartRecord)[];
  readonly lineage?: readonly (LineageEdge | LineageEdgeRecord)[];
  readonly searches?: readonly (Search | SearchRecord)[];
  readonly rulings?: readonly (Ruling | RulingRecord)[];
}

/** A collection with what a test gives it; the first source is the subject. */
export function collection(given: Given): Collection {
  return {
    subject: given.subject ?? given.sources[0]?.id ?? '',
    subject_label: 'the subject',
    vocabularies: VOCABULARIES,
    events: given.events ?? [],
    sources: given.sources.map(filled.source),
    topics: given.topics.map(filled.topic),
    claims: given.claims,
    constraints: (given.constraints ?? []).map(filled.constraint),
    scopes: (given.scopes ?? []).map(filled.scope),
    lineage: (given.lineage ?? []).map(filled.lineage),
    searches: (given.searches ?? []).map(filled.search),
    rulings: (given.rulings ?? []).map(filled.ruling),
  };
}

/** A topic that asks for a number of men. */
export const strength = filled.topic({ id: 'strength', question: 'How many men?', type: 'quantity', unit: 'men' });
/** A topic that asks for a day. */
export const day = filled.topic({ id: 'day', question: 'When?', type: 'date' });
/** A topic that asks for a doer. */
export const doer = filled.topic({
  id: 'doer',
  question: 'Who?',
  type: 'attribution',
  asks: 'doer',
  answers: [
    { id: 'reds', label: 'Reds' },
    { id: 'whites', label: 'Whites' },
  ],
});

/** `source` gives `value` men. */
export function men(from: string, value: number, more: object = {}): Claim {
  return {
    ...quantity({ topic: 'strength', side: 'soviet', low: value, best: value, high: value, ...more }),
    ...named(from),
  };
}

/** `source` gives a day. */
export function on(from: string, date: string): Claim {
  return { ...dated(date, { topic: 'day' }), ...named(from) };
}

/** `source` names a doer. */
export function by(from: string, answer: string, more: object = {}): Claim {
  return { ...attribution(answer, { topic: 'doer', ...more }), ...named(from) };
}

let serial = 0;
function named(from: string): { id: string; source: string } {
  serial += 1;
  return { id: `${from}-${String(serial).padStart(4, '0')}`, source: from };
}

/** An edge by citation. */
export function edge(from: string, to: string, more: Partial<LineageEdge> = {}): LineageEdge {
  return { from, to, sign: 'citation', locator: null, note: null, topics: null, ...more };
}

/** The standing of the subject's only claim. */
export function standingOf(comparison: Comparison): Comparison['standings'][number] | undefined {
  return comparison.standings[0];
}

/** Compares, and tells what was found. */
export function compare(
  given: Collection,
  rules: RuleSet = DEFAULT_RULES,
  alternatives?: readonly RuleSet[],
  options?: CompareOptions,
): ToldComparison {
  return withSentences(compareBare(given, rules, alternatives, options), given, rules);
}
