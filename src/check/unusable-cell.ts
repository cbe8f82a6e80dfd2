import { cellFault } from '../record/cell.js';
import type { Check } from './check.js';
import { fieldsOf, valuesAt } from './fields.js';
import { nameOf } from './records.js';

/** Record types whose texts stand in no table. */
const NO_TABLE: ReadonlySet<string> = new Set(['correction', 'dismissed', 'structure', 'allowed-words']);

/** Values that a reader of the tables would take for something else. */
export const unusableCell: Check = {
  name: 'unusable-cell',
  description: 'Texts can stand in a table: none that reads as missing, none that begins like a formula.',
  run: ({ lists, shape }) =>
    lists
      .filter(({ schema }) => !NO_TABLE.has(schema))
      .flatMap((list) =>
        list.records.flatMap((located) =>
          fieldsOf(shape(list.schema), located.value).flatMap(({ path }) =>
            valuesAt(located.value, path).flatMap(({ value, at }) => {
              if (typeof value !== 'string') return [];
              const found = cellFault(value);
              return found === null
                ? []
                : [
                    {
                      file: located.file,
                      record: nameOf(list, located),
                      found: `${at}: ${found}`,
                      remedy: 'Say it in other words.',
                    },
                  ];
            }),
          ),
        ),
      ),
};
