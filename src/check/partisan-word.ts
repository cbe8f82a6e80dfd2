import type { Check, Fault } from './check.js';

const PARTISAN =
  /\b(?:bandits?|hirelings?|butchers?|cutthroats?|gangsters?|marauders?|puppets?|stooges?|lackeys?|bloodhounds?|henchmen|henchman|traitors?|imperialist sharks|hordes?|gangs?|misscreants?|scoundrels?)\b/i;
const FIELDS = ['subject', 'counted', 'victims', 'perpetrators', 'gist', 'note', 'area', 'against'] as const;

/** Words of the parties in our own fields. */
export const partisanWord: Check = {
  name: 'partisan-word',
  description: 'Partisan vocabulary stays inside quotations.',
  run: ({ authored }) => {
    const faults: Fault[] = [];
    for (const { file, value } of authored.claims) {
      for (const field of FIELDS) {
        const text = (value as unknown as Record<string, unknown>)[field];
        const word = typeof text === 'string' ? PARTISAN.exec(text.replace(/"[^"]*"/g, '')) : null;
        if (word)
          faults.push({
            file,
            record: value.id,
            found: `${field} has "${word[0]}"`,
            remedy: 'Say it in neutral words, or set it in quotation marks.',
          });
      }
    }
    for (const { file, value } of authored.topics) {
      const word = PARTISAN.exec(value.question);
      if (word)
        faults.push({
          file,
          record: value.id,
          found: `the question has "${word[0]}"`,
          remedy: 'Ask in neutral words.',
        });
    }
    return faults;
  },
};
