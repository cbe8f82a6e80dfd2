import type { Check, Fault } from './check.js';
import { shown } from './shown.js';

/** Silences of sources that were not read whole, that speak after all, or whose terms occur in the text held. */
export const unfoundedSilence: Check = {
  name: 'unfounded-silence',
  description:
    'A silence names a source that was read, has no claim on the topic, and whose held text lacks the terms searched for.',
  needs: ['source', 'correction'],
  run: ({ authored, reading }) => {
    const faults: Fault[] = [];
    const texts = new Map(authored.texts.map((held) => [held.source, reading(held)?.text.toLowerCase()]));
    const sources = new Map(authored.sources.map(({ value }) => [value.id, value]));
    const spoken = new Set(authored.claims.map(({ value }) => `${value.source} ${value.topic ?? ''}`));
    for (const { file, value } of authored.searches) {
      if (value.result !== 'silent') continue;
      const say = (found: string, remedy: string): number =>
        faults.push({ file, record: `${value.topic} / ${value.source ?? 'no source'}`, found, remedy });
      if (value.source === undefined) {
        say('a silence names no source', 'Name the source that was read, or use not_found.');
        continue;
      }
      const source = sources.get(value.source);
      if (source && !source.read_whole && value.part_read === undefined)
        say(
          'the source was not read whole and no part_read is named',
          'Name the part that was read, or use not_found.',
        );
      if (spoken.has(`${value.source} ${value.topic}`))
        say('the source has a claim on this topic', 'Remove the search: the source is not silent.');
      const text = texts.get(value.source);
      for (const term of value.terms)
        if (text?.includes(term.toLowerCase()) === true)
          say(
            `the term ${shown(term)} occurs in the reading text`,
            'Record what the text says, or search for terms that are not there.',
          );
    }
    return faults;
  },
};
