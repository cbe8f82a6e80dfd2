import type { AttributionClaim, Topic } from '../types.js';
import { notComparable, type Outcome } from './outcome.js';

/** Compares two answers to one question of who did, said, signed or ordered something. */
export function compareAttributions(a: AttributionClaim, b: AttributionClaim, topic: Topic): Outcome {
  if (a.answer === null || b.answer === null)
    return notComparable('value_missing', 'one of them gives no answer to the question');
  const label = (id: string): string => topic.answers?.find((answer) => answer.id === id)?.label ?? id;
  const steps = [`first: ${label(a.answer)}`, `second: ${label(b.answer)}`];
  const base = { ratio: null, gap_days: null, band: null, steps };
  if (a.answer === b.answer) {
    return {
      ...base,
      relation: 'agrees',
      cause: null,
      direction: 'same',
      clause: `both answer: ${label(a.answer)}`,
      unless: null,
    };
  }
  if (broader(topic, a.answer).includes(b.answer) || broader(topic, b.answer).includes(a.answer)) {
    return {
      ...base,
      relation: 'overlaps',
      cause: 'precision',
      direction: null,
      clause: `one answer (${label(a.answer)}) and the other (${label(b.answer)}) are a narrower and a broader form of one`,
      unless: null,
    };
  }
  return {
    ...base,
    relation: 'conflicts',
    cause: 'answer',
    direction: null,
    clause: `the first says: ${label(a.answer)}; the second: ${label(b.answer)}`,
    unless: 'both gave the same answer',
  };
}

/** The answers that an answer is a case of, nearest first. */
function broader(topic: Topic, answer: string): string[] {
  const out: string[] = [];
  for (let at: string | undefined = answer; at !== undefined && out.length < 20;) {
    at = topic.answers?.find(({ id }) => id === at)?.within;
    if (at !== undefined) out.push(at);
  }
  return out;
}
