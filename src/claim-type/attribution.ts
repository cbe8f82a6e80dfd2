import type { AttributionClaim, Topic } from '../record/types.js';
import { together, type ClaimTypeRules, type ToldPair } from './claim-type.js';
import { notComparable, UNMEASURED, type Outcome } from './outcome.js';

/** An answer, with how many voices tell it. */
export interface AnswerValue {
  readonly claim: AttributionClaim;
  /** 1: the source itself; more is hearsay. */
  readonly voices: number;
}

/** A statement or deed ascribed to somebody. */
export const attribution: ClaimTypeRules<'attribution', AnswerValue> = {
  // Whose deed it was is a part of the answer, and no scope of it.
  scope: ['counted', 'against', 'area', 'as_of'],
  line: null,
  read: (claim, { voices }) => ({ claim, voices }),
  range: () => null,
  amount: () => null,
  calendar: () => null,
  relate: relateAnswers,
  clause: answerClause,
  steps: ({ first, second, topic }) => [
    `first: ${label(topic, first.value.claim.answer)}`,
    `second: ${label(topic, second.value.claim.answer)}`,
    ...hearsay('first', first.tellers),
    ...hearsay('second', second.tellers),
    ...dating(first.value.claim, second.value.claim),
  ],
  unless: ({ outcome }) =>
    outcome.relation === 'not_comparable' ? 'both answered the question' : 'both gave the same answer',
  words: ({ speaker, doer, gist }) => `${speaker ?? doer ?? 'Nobody named'}: ${gist.replace(/\.$/, '')}`,
  searched: ({ gist, speaker, doer }) => [gist, speaker, doer],
  measure: () => 'credit_and_blame',
  copyKey: ({ answer }) => (answer === null ? null : `answer ${answer}`),
  odd: () => false,
  computed: () => ({}),
  narrowed: () => null,
  speaker: ({ speaker, doer }) => speaker ?? doer ?? 'somebody not named',
  blanks: () => ({ about: 'act', doer: '', gist: '', answer: '' }),
  persons: ({ speaker, doer }) => [speaker, doer],
  seen: ['answer'],
  // Words of a loss may be the deed that is ascribed.
  settles: ['attribution', 'casualty'],
  asks: ['asks', 'answers'],
  misfits: (record) => {
    const statement = record.about === 'statement';
    return [
      ...together(record, 'speaker', statement, 'A statement, and no act, has a speaker.'),
      ...together(record, 'mode', statement, 'A statement, and no act, has a mode.'),
      ...together(record, 'doer', !statement, 'An act, and no statement, has a doer.'),
    ];
  },
  mismatch: (record, topic) => {
    // An answer that the topic does not have is told as a reference that leads nowhere.
    if ('answer' in record && record.answer !== undefined) return null;
    return {
      found: `it gives no answer to topic "${topic.id}"`,
      remedy: `Use one of: ${topic.answers?.map(({ id }) => id).join(', ') ?? 'none'}; or add it to the topic.`,
    };
  },
};

/**
 * Compares two answers to one question of who did, said, signed or ordered something, or what was done or said. The cause of
 * a conflict is what the topic asks for: another doer, another deed, another speaker, or other words or terms. Answers that
 * a topic marks as compatible do not conflict.
 */
function relateAnswers(a: AnswerValue, b: AnswerValue, topic: Topic): Outcome {
  const [x, y] = [a.claim.answer, b.claim.answer];
  if (x === null || y === null) return NO_ANSWER;
  if (x === y) return a.voices === b.voices ? SAME : SAME_BY_HEARSAY;
  if (broader(topic, x).includes(y) || broader(topic, y).includes(x)) return NARROWER;
  if (mayBothHold(topic, x, y)) return BOTH_POSSIBLE;
  return OTHER[topic.asks ?? 'nothing'];
}

const NO_ANSWER = notComparable('value_missing');
const SAME: Outcome = { ...UNMEASURED, relation: 'agrees', cause: null, direction: 'same' };
const SAME_BY_HEARSAY: Outcome = { ...SAME, cause: 'hearsay' };
const NARROWER: Outcome = { ...UNMEASURED, relation: 'overlaps', cause: 'precision' };
const BOTH_POSSIBLE: Outcome = { ...NARROWER, cause: 'both_possible' };
/** Conflicts, by what the topic asks for. */
const OTHER: Readonly<Record<NonNullable<Topic['asks']> | 'nothing', Outcome>> = {
  doer: otherIn('doer'),
  deed: otherIn('deed'),
  speaker: otherIn('speaker'),
  wording: otherIn('wording'),
  nothing: otherIn(null),
};

function otherIn(cause: string | null): Outcome {
  return { ...UNMEASURED, relation: 'conflicts', cause };
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

/** The answers that an answer is a case of, nearest first; a circle, which the checks refuse, is followed once. */
function broader(topic: Topic, answer: string): string[] {
  const out: string[] = [];
  for (let at: string | null = answer; at !== null && out.length < (topic.answers?.length ?? 0);) {
    at = topic.answers?.find(({ id }) => id === at)?.within ?? null;
    if (at !== null) out.push(at);
  }
  return out;
}

function label(topic: Topic, id: string | null): string {
  return topic.answers?.find((answer) => answer.id === id)?.label ?? id ?? 'no answer';
}

function answerClause({ outcome, first, second, topic }: ToldPair<AnswerValue>): string {
  const [x, y] = [label(topic, first.value.claim.answer), label(topic, second.value.claim.answer)];
  if (outcome.relation === 'not_comparable') return 'one of them gives no answer to the question';
  if (outcome.relation === 'agrees') {
    const [m, n] = [first.value.voices, second.value.voices];
    return `both answer: ${x}${m === n ? '' : `; the ${m > n ? 'first' : 'second'} has it from somebody who is quoted`}`;
  }
  if (outcome.cause === 'precision')
    return `one answer (${x}) and the other (${y}) are a narrower and a broader form of one`;
  return `the first says: ${x}; the second: ${y}${outcome.cause === 'both_possible' ? '; both may be true' : ''}`;
}

function hearsay(which: string, tellers: readonly string[]): string[] {
  return tellers.length > 1 ? [`hearsay: the ${which} is told by ${tellers.join(', who gives the words of ')}`] : [];
}

/** Days on which the two say that it was said or signed, where they name other ones. That is a question of its own. */
function dating(a: AttributionClaim, b: AttributionClaim): string[] {
  return a.said_on !== null && b.said_on !== null && a.said_on !== b.said_on
    ? [`dating: said on ${a.said_on} by the first, on ${b.said_on} by the second`]
    : [];
}
