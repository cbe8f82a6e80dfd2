import { TOPIC_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const topics: Table = {
  name: 'topics',
  row: 'A question that more than one source can answer; the answers of attribution topics stand in a table of their own.',
  columns: TOPIC_COLUMNS,
  rows: ({ topics }) => topics,
};
