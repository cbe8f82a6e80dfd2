import { PLACE_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const places: Table = {
  name: 'places',
  row: 'A place under its standard name.',
  columns: PLACE_COLUMNS,
  rows: ({ places }) => places,
};
