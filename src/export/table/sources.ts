import { SOURCE_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const sources: Table = {
  name: 'sources',
  row: 'A work: the subject or any other account.',
  columns: SOURCE_COLUMNS,
  rows: ({ sources }) => sources,
};
