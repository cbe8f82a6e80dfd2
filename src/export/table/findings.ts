import { FINDING_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const findings: Table = {
  name: 'findings',
  row: 'How two claims relate, that a source is silent, or that it contradicts itself.',
  columns: FINDING_COLUMNS,
  rows: ({ findings }) => findings,
};
