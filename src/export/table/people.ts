import { PERSON_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const people: Table = {
  name: 'people',
  row: 'A person under the standard name.',
  columns: PERSON_COLUMNS,
  rows: ({ people }) => people,
};
