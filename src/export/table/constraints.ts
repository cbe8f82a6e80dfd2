import { CONSTRAINT_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const constraints: Table = {
  name: 'constraints',
  row: 'What must hold inside one source; its operands stand in a table of their own.',
  columns: CONSTRAINT_COLUMNS,
  rows: ({ constraints }) => constraints,
};
