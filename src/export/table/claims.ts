import { CLAIM_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const claims: Table = {
  name: 'claims',
  row: 'What one source says on one point; columns that belong to another type of claim are empty.',
  columns: CLAIM_COLUMNS,
  rows: ({ claims }) => claims,
};
