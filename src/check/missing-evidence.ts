import type { Check, Fault } from './check.js';

/** Records of other accounts without locator, access or day of reading. */
export const missingEvidence: Check = {
  name: 'missing-evidence',
  description:
    'A claim of a source that is not held here says where it was read, how, and when; secondhand ones say through what.',
  run: ({ authored }) => {
    const held = new Set(authored.texts.map(({ source }) => source));
    const faults: Fault[] = [];
    for (const { file, value } of authored.claims) {
      const say = (found: string, remedy: string): number => faults.push({ file, record: value.id, found, remedy });
      if (held.has(value.source)) {
        if (value.locator !== undefined || value.access !== undefined) {
          say(
            'a claim of a held text names a locator or access',
            'Leave them out: page and chapter are computed from start and structure.json.',
          );
        }
        continue;
      }
      if (value.quote !== undefined || value.start !== undefined)
        say('it quotes a text that is not held here', 'Say it in our own words; quotations come from held texts only.');
      if (value.locator === undefined)
        say('it has no locator', 'Give page, chapter, section or document as the copy read shows it.');
      if (value.access === undefined)
        say('it does not say what was read', 'Give access: full_text, page, excerpt or secondhand.');
      if (value.accessed_on === undefined) say('it does not say when it was read', 'Give accessed_on.');
      if ((value.access === 'secondhand') !== (value.via !== undefined))
        say(
          `access is ${value.access ?? 'left out'} and via is ${value.via ?? 'left out'}`,
          'secondhand always names the source that reports it in via, and nothing else does.',
        );
    }
    return faults;
  },
};
