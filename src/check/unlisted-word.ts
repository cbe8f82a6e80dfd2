import type { Check, Fault } from './check.js';
import { fieldsOf, valuesAt } from './fields.js';
import { nameOf } from './records.js';
import { shown } from './shown.js';

/** Words that the dossier's vocabularies do not have. */
export const unlistedWord: Check = {
  name: 'unlisted-word',
  description: 'Sides, perspectives, units and the like are those that the dossier lists.',
  needs: ['dossier'],
  run: ({ lists, shape, vocabularies }) =>
    lists.flatMap((list) =>
      list.records.flatMap((located) =>
        fieldsOf(shape(list.schema), located.value).flatMap(({ path, schema }): Fault[] => {
          const name = schema['x-vocabulary'];
          if (name === undefined) return [];
          const words = vocabularies.get(name);
          return valuesAt(located.value, path).flatMap(({ value, at }) =>
            typeof value !== 'string' || words?.has(value) === true
              ? []
              : [
                  {
                    file: located.file,
                    record: nameOf(list, located),
                    found: `${at}: ${shown(value)} is not among the ${name} of the dossier`,
                    remedy: `Use one of: ${[...(words ?? [])].slice(0, 40).join(', ')}; or add it to "${name}" in data/dossier.json.`,
                  },
                ],
          );
        }),
      ),
    ),
};
