import { cellFault } from '../record/cell.js';
import type { Check, Fault } from './check.js';
import { branchFor, visitValues } from './fields.js';
import { nameOf } from './records.js';

/** Record types whose texts stand in no table. */
const NO_TABLE: ReadonlySet<string> = new Set(['correction', 'dismissed', 'structure', 'allowed-words']);

/** Values that a reader of the tables would take for something else. */
export const unusableCell: Check = {
  name: 'unusable-cell',
  description: 'Texts can stand in a table: none that reads as missing, none that begins like a formula.',
  run: ({ lists, shape }) => {
    const faults: Fault[] = [];
    for (const list of lists) {
      if (NO_TABLE.has(list.schema)) continue;
      for (const located of list.records)
        visitValues(located.value, branchFor(shape(list.schema), located.value).texts, (value, at) => {
          const found = typeof value === 'string' ? cellFault(value) : null;
          if (found !== null)
            faults.push({
              file: located.file,
              record: nameOf(list, located),
              found: `${at}: ${found}`,
              remedy: 'Say it in other words.',
            });
        });
    }
    return faults;
  },
};
