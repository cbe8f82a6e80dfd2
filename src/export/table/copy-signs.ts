import { COPY_SIGN_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const copySigns: Table = {
  name: 'copy_signs',
  row: 'A value that sources share and that is hard to hit upon twice.',
  columns: COPY_SIGN_COLUMNS,
  rows: ({ copy_signs }) => copy_signs,
};
