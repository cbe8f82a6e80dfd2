import { askedBy, CLAIM_TYPES, rulesOf } from '../claim-type/index.js';
import type { ClaimRecord, TopicRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';

/** Claims filed under a topic that they cannot answer, and topics that ask for what their type does not have. */
export const topicMismatch: Check = {
  name: 'topic-mismatch',
  description:
    'A claim has the type of its topic, major claims have a topic, and a topic names what its type of answer needs, no more.',
  run: ({ authored }) => {
    const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
    return [
      ...authored.claims.flatMap(({ file, value }) =>
        ofClaim(value, topics).map(([found, remedy]): Fault => ({ file, record: value.id, found, remedy })),
      ),
      ...authored.topics.flatMap(({ file, value }) =>
        ofTopic(value, topics).map(([found, remedy]): Fault => ({ file, record: value.id, found, remedy })),
      ),
    ];
  },
};

type Mistake = readonly [found: string, remedy: string];

function ofClaim(claim: ClaimRecord, topics: ReadonlyMap<string, TopicRecord>): Mistake[] {
  if (claim.topic === undefined) {
    const out: Mistake[] = [];
    if (claim.weight === 'major')
      out.push(['a major claim has no topic', 'File it under the question that it answers.']);
    if ('answer' in claim && claim.answer !== undefined)
      out.push(['it gives an answer to no topic', 'Name the topic, or leave the answer out.']);
    return out;
  }
  const topic = topics.get(claim.topic);
  if (!topic) return [];
  if (topic.type !== claim.type)
    return [
      [
        `the claim is a ${claim.type}, its topic "${topic.id}" asks for a ${topic.type}`,
        'File it under another topic.',
      ],
    ];
  const mismatch = rulesOf(claim.type).mismatch(claim, topic);
  return mismatch === null ? [] : [[mismatch.found, mismatch.remedy]];
}

const ASKED = [...new Set(Object.values(CLAIM_TYPES).flatMap(({ asks }) => [...asks]))];

function ofTopic(topic: TopicRecord, topics: ReadonlyMap<string, TopicRecord>): Mistake[] {
  const out: Mistake[] = [];
  for (const field of ASKED) {
    const wanted = rulesOf(topic.type).asks.includes(field);
    if ((topic[field] !== undefined) !== wanted)
      out.push([
        wanted ? `the topic names no ${field}` : `a ${topic.type} topic has "${field}"`,
        `Topics of type ${askedBy(field).join(' and ')}, and no others, have "${field}".`,
      ]);
  }
  const whole = topic.part_of === undefined ? undefined : topics.get(topic.part_of);
  if (whole && [topic, whole].some(({ type }) => rulesOf(type).line !== 'numbers'))
    out.push([`it is part of "${whole.id}", but only amounts have parts`, 'Leave part_of out.']);
  return out;
}
