import { LINEAGE_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const lineage: Table = {
  name: 'lineage',
  row: 'One source draws on another.',
  columns: LINEAGE_COLUMNS,
  rows: ({ lineage }) => lineage,
};
