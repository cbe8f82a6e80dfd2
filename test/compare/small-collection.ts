import { compare, type Comparison } from '../../src/compare/compare.js';
import type { Collection } from '../../src/record/collection.js';
import type { Claim, LineageEdge, Source, Topic } from '../../src/record/types.js';
import { attribution, dated, quantity } from './claims.js';

/** A source for tests. */
export function source(id: string, perspective: Source['perspective'] = 'international'): Source {
  return { id, title: id, issued: '1930', language: 'en', kind: 'book', perspective, proximity: 'later' };
}

/** A subject and two accounts of other sides. */
export const three = [source('s', 'soviet'), source('a', 'japanese'), source('b', 'american')];

/** A collection with what a test gives it; the first source is the subject. */
export function collection(given: Partial<Collection> & Pick<Collection, 'sources' | 'topics' | 'claims'>): Collection {
  return {
    subject: given.sources[0]?.id ?? '',
    constraints: [],
    scopes: [],
    lineage: [],
    searches: [],
    rulings: [],
    ...given,
  };
}

/** A topic that asks for a number of men. */
export const strength: Topic = { id: 'strength', question: 'How many men?', type: 'quantity', unit: 'men' };
/** A topic that asks for a day. */
export const day: Topic = { id: 'day', question: 'When?', type: 'date' };
/** A topic that asks for a doer. */
export const doer: Topic = {
  id: 'doer',
  question: 'Who?',
  type: 'attribution',
  asks: 'doer',
  answers: [
    { id: 'reds', label: 'Reds' },
    { id: 'whites', label: 'Whites' },
  ],
};

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
  return { from, to, sign: 'citation', ...more };
}

/** The standing of the subject's only claim. */
export function standingOf(comparison: Comparison): Comparison['standings'][number] | undefined {
  return comparison.standings[0];
}

export { compare };
