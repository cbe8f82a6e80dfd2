import { EVENT_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const events: Table = {
  name: 'events',
  row: 'Something that happened, to which claims belong.',
  columns: EVENT_COLUMNS,
  rows: ({ events }) => events,
};
