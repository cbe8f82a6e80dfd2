import type { Check, Fault } from './check.js';

/** Claims filed under a topic that they cannot answer. */
export const topicMismatch: Check = {
  name: 'topic-mismatch',
  description: 'A claim has the type of its topic; attributions give one of its answers; no topic stands unused.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const topics = new Map(authored.topics.map(({ value }) => [value.id, value]));
    const used = new Set<string>();
    for (const { file, value } of authored.claims) {
      const topic = topics.get(value.topic ?? '');
      if (!topic) {
        if (value.weight === 'major')
          faults.push({
            file,
            record: value.id,
            found: 'a major claim has no topic',
            remedy: 'File it under the question that it answers.',
          });
        continue;
      }
      used.add(topic.id);
      if (topic.type !== value.type)
        faults.push({
          file,
          record: value.id,
          found: `the claim is a ${value.type}, its topic "${topic.id}" asks for a ${topic.type}`,
          remedy: 'File it under another topic.',
        });
      if (value.type === 'attribution') {
        const answer = (value as { answer?: string }).answer;
        if (answer === undefined || !topic.answers?.some(({ id }) => id === answer)) {
          faults.push({
            file,
            record: value.id,
            found: `its answer "${answer ?? 'left out'}" is not among those of topic "${topic.id}"`,
            remedy: `Use one of: ${topic.answers?.map(({ id }) => id).join(', ') ?? 'none'}; or add it to the topic.`,
          });
        }
      }
    }
    for (const { file, value } of authored.topics) {
      if (!used.has(value.id))
        faults.push({
          file,
          record: value.id,
          found: 'no claim is filed under this topic',
          remedy: 'Remove it, or file a claim under it.',
        });
      if ((value.type === 'quantity' || value.type === 'casualty') && value.unit === undefined)
        faults.push({
          file,
          record: value.id,
          found: 'the topic names no unit',
          remedy: 'Say in which unit answers are compared.',
        });
      if ((value.type === 'attribution') !== (value.asks !== undefined))
        faults.push({
          file,
          record: value.id,
          found:
            value.asks === undefined ? 'the topic does not say what it asks for' : `a ${value.type} topic has "asks"`,
          remedy: 'Attribution topics, and no others, say doer, deed, speaker or wording in "asks".',
        });
      if (value.type === 'casualty' && value.outcome === undefined)
        faults.push({
          file,
          record: value.id,
          found: 'the topic names no outcome',
          remedy: 'Say what happened to the people counted: killed and wounded are two topics.',
        });
    }
    return faults;
  },
};
