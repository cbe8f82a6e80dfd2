import { RETIRED_ID_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const retiredIds: Table = {
  name: 'retired_ids',
  row: 'An id that is never used again.',
  columns: RETIRED_ID_COLUMNS,
  rows: ({ retired_ids }) => retired_ids,
};
