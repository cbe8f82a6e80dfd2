import type { Check, Fault } from './check.js';
import { branchFor, visitValues } from './fields.js';
import { nameOf } from './records.js';
import { shown } from './shown.js';

const LISTED = 40;

/** Words that the dossier's vocabularies do not have. */
export const unlistedWord: Check = {
  name: 'unlisted-word',
  description: 'Sides, perspectives, units and the like are those that the dossier lists.',
  needs: ['dossier'],
  run: ({ lists, shape, vocabularies }) => {
    const faults: Fault[] = [];
    for (const list of lists)
      for (const located of list.records)
        visitValues(
          located.value,
          branchFor(shape(list.schema), located.value).vocabularies,
          (value, at, { schema }) => {
            const name = schema['x-vocabulary'] as string;
            const words = vocabularies.get(name) ?? new Set();
            if (typeof value === 'string' && !words.has(value))
              faults.push({
                file: located.file,
                record: nameOf(list, located),
                found: `${at}: ${shown(value)} is not among the ${name} of the dossier`,
                remedy: `Use one of: ${[...words].slice(0, LISTED).join(', ')}; or add it to "${name}" in dossier.json.`,
              });
          },
        );
    return faults;
  },
};
