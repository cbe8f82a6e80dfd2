import { toCsv } from '../export/format/csv.js';
import { tables } from '../export/table/tables.js';
import type { Check } from './check.js';

/** Values that a CSV reader would take for something else. */
export const unusableCell: Check = {
  name: 'unusable-cell',
  description:
    'The tables can be written: no empty text, no word that reads as missing, no cell that begins like a formula.',
  run: ({ dataset }) => {
    if (dataset === null) return [];
    try {
      tables(dataset, [], []).forEach(({ name, columns, rows }) => toCsv(rows, columns, `${name}.csv`));
      return [];
    } catch (error) {
      return [
        {
          file: 'data/derived/csv/',
          record: 'a cell',
          found: (error as Error).message,
          remedy: 'Mend the record that the row comes from.',
        },
      ];
    }
  },
};
