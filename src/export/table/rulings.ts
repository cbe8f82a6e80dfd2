import { RULING_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const rulings: Table = {
  name: 'rulings',
  row: 'A decision of a reviewer about a finding.',
  columns: RULING_COLUMNS,
  rows: ({ rulings }) => rulings,
};
