import { SEARCH_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const searches: Table = {
  name: 'searches',
  row: 'A search for accounts of a topic.',
  columns: SEARCH_COLUMNS,
  rows: ({ searches }) => searches,
};
