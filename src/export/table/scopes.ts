import { SCOPE_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const scopes: Table = {
  name: 'scopes',
  row: 'One scope lies inside another.',
  columns: SCOPE_COLUMNS,
  rows: ({ scopes }) => scopes,
};
