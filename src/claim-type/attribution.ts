import type { AttributionClaim, Topic } from '../record/types.js';
import { notComparable, type Outcome } from './outcome.js';

/** Who tells each claim, from the source down to the last voice inside its words. */
export interface Voices {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/**
 * Compares two answers to one question of who did, said, signed or ordered something, or what was done or said. The cause of
 * a conflict is what the topic asks for: another doer, another deed, another speaker, or other words or terms. Answers that
 * a topic marks as compatible do not conflict.
 */
export function compareAttributions(a: AttributionClaim, b: AttributionClaim, topic: Topic, voices: Voices): Outcome {
  const label = (id: string | null): string =>
    topic.answers?.find((answer) => answer.id === id)?.label ?? id ?? 'no answer';
  const steps = [
    `first: ${label(a.answer)}`,
    `second: ${label(b.answer)}`,
    ...hearsay('first', voices.first),
    ...hearsay('second', voices.second),
    ...dating(a, b),
  ];
  if (a.answer === null || b.answer === null)
    return notComparable('value_missing', 'one of them gives no answer to the question', steps);
  const base = { ratio: null, gap_days: null, band: null, steps };
  if (a.answer === b.answer) {
    const depths = [voices.first.length, voices.second.length] as const;
    return {
      ...base,
      relation: 'agrees',
      cause: depths[0] === depths[1] ? null : 'hearsay',
      direction: 'same',
      clause: `both answer: ${label(a.answer)}${depths[0] === depths[1] ? '' : `; the ${depths[0] > depths[1] ? 'first' : 'second'} has it from somebody who is quoted`}`,
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
  if (mayBothHold(topic, a.answer, b.answer)) {
    return {
      ...base,
      relation: 'overlaps',
      cause: 'both_possible',
      direction: null,
      clause: `the first says: ${label(a.answer)}; the second: ${label(b.answer)}; both may be true`,
      unless: null,
    };
  }
  return {
    ...base,
    relation: 'conflicts',
    cause: topic.asks ?? null,
    direction: null,
    clause: `the first says: ${label(a.answer)}; the second: ${label(b.answer)}`,
    unless: 'both gave the same answer',
  };
}

function hearsay(which: string, voices: readonly string[]): string[] {
  return voices.length > 1 ? [`hearsay: the ${which} is told by ${voices.join(', who gives the words of ')}`] : [];
}

/** Days on which the two say that it was said or signed, where they name other ones. That is a question of its own. */
function dating(a: AttributionClaim, b: AttributionClaim): string[] {
  return a.said_on !== null && b.said_on !== null && a.said_on !== b.said_on
    ? [`dating: said on ${a.said_on} by the first, on ${b.said_on} by the second`]
    : [];
}

/** Whether two answers were judged to leave room for each other; what holds for a broader answer holds for its cases. */
function mayBothHold(topic: Topic, a: string, b: string): boolean {
  const [left, right] = [
    [a, ...broader(topic, a)],
    [b, ...broader(topic, b)],
  ];
  const named = (from: readonly string[], to: readonly string[]): boolean =>
    from.some((id) =>
      topic.answers?.find((answer) => answer.id === id)?.compatible?.some((other) => to.includes(other)),
    );
  return named(left, right) || named(right, left);
}

/** The answers that an answer is a case of, nearest first. */
function broader(topic: Topic, answer: string): string[] {
  const out: string[] = [];
  for (let at: string | null = answer; at !== null && out.length < (topic.answers?.length ?? 0);) {
    at = topic.answers?.find(({ id }) => id === at)?.within ?? null;
    if (at !== null) out.push(at);
  }
  return out;
}
