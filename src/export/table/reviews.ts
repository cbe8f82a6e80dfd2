import { REVIEW_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const reviews: Table = {
  name: 'reviews',
  row: 'What a second reader read, without seeing the record.',
  columns: REVIEW_COLUMNS,
  rows: ({ reviews }) => reviews,
};
