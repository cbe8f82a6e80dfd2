import { STANDING_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const standings: Table = {
  name: 'standings',
  row: 'What all findings together say of one claim of the subject.',
  columns: STANDING_COLUMNS,
  rows: ({ standings }) => standings,
};
