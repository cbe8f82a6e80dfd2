import { readingText } from '../text/reading-text.js';
import type { Check, Fault } from './check.js';

/** Silences of sources that were not read whole, that speak after all, or whose terms occur in the text held. */
export const unfoundedSilence: Check = {
  name: 'unfounded-silence',
  description:
    'A silence names a source that was read, has no claim on the topic, and whose held text lacks the terms searched for.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    const texts = new Map(
      authored.texts.map(({ source, witness, corrections }) => [
        source,
        readingText(witness, corrections).text.toLowerCase(),
      ]),
    );
    for (const { file, value } of authored.searches) {
      if (value.result !== 'silent') continue;
      const say = (found: string, remedy: string): number =>
        faults.push({ file, record: `${value.topic} / ${value.source ?? 'no source'}`, found, remedy });
      if (value.source === undefined) {
        say('a silence names no source', 'Name the source that was read, or use not_found.');
        continue;
      }
      const source = authored.sources.find((entry) => entry.value.id === value.source)?.value;
      if (!source?.read_whole && value.part_read === undefined)
        say(
          'the source was not read whole and no part_read is named',
          'Name the part that was read, or use not_found.',
        );
      if (authored.claims.some((claim) => claim.value.source === value.source && claim.value.topic === value.topic))
        say('the source has a claim on this topic', 'Remove the search: the source is not silent.');
      const text = texts.get(value.source);
      for (const term of value.terms)
        if (text?.includes(term.toLowerCase()))
          say(
            `the term "${term}" occurs in the reading text`,
            'Record what the text says, or search for terms that are not there.',
          );
    }
    return faults;
  },
};
