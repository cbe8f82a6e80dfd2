import type { TopicRecord } from '../record/authored.js';
import type { Check, Fault } from './check.js';

/** Claims filed under a topic that they cannot answer, and topics that ask for what their type does not have. */
export const topicMismatch: Check = {
  name: 'topic-mismatch',
  description:
    'A claim has the type of its topic, major claims have a topic, and a topic names what its type of answer needs, no more.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
    for (const { file, value } of authored.claims) {
      const say = (found: string, remedy: string): number => faults.push({ file, record: value.id, found, remedy });
      const { answer } = value as { answer?: string };
      if (value.topic === undefined) {
        if (value.weight === 'major') say('a major claim has no topic', 'File it under the question that it answers.');
        if (answer !== undefined) say('it gives an answer to no topic', 'Name the topic, or leave the answer out.');
        continue;
      }
      const topic = topics.get(value.topic);
      if (!topic) continue;
      if (topic.type !== value.type)
        say(
          `the claim is a ${value.type}, its topic "${topic.id}" asks for a ${topic.type}`,
          'File it under another topic.',
        );
      else if (value.type === 'attribution' && answer === undefined)
        say(`it gives no answer to topic "${topic.id}"`, 'Give one of the answers of the topic.');
    }
    for (const { file, value } of authored.topics) {
      for (const [found, remedy] of misfits(value)) faults.push({ file, record: value.id, found, remedy });
      const whole = value.part_of === undefined ? undefined : topics.get(value.part_of);
      const amounts = [value, ...(whole ? [whole] : [])].every(
        ({ type }) => type === 'quantity' || type === 'casualty',
      );
      if (whole && !amounts)
        faults.push({
          file,
          record: value.id,
          found: `it is part of "${whole.id}", but only amounts have parts`,
          remedy: 'Leave part_of out.',
        });
    }
    return faults;
  },
};

function misfits(topic: TopicRecord): [found: string, remedy: string][] {
  const amount = topic.type === 'quantity' || topic.type === 'casualty';
  const asked: [field: keyof TopicRecord, wanted: boolean, remedy: string][] = [
    ['unit', amount, 'Topics of quantities and casualties, and no others, say in which unit answers are compared.'],
    ['outcome', topic.type === 'casualty', 'Casualty topics, and no others, say what happened to the people counted.'],
    [
      'asks',
      topic.type === 'attribution',
      'Attribution topics, and no others, say doer, deed, speaker or wording in "asks".',
    ],
    ['answers', topic.type === 'attribution', 'Attribution topics, and no others, list the answers that were met.'],
  ];
  return asked.flatMap(([field, wanted, remedy]) =>
    (topic[field] !== undefined) === wanted
      ? []
      : [[wanted ? `the topic names no ${field}` : `a ${topic.type} topic has "${field}"`, remedy]],
  );
}
