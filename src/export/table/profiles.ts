import { PROFILE_COLUMNS } from '../../record/columns.js';
import type { Table } from './table.js';

export const profiles: Table = {
  name: 'profiles',
  row: 'How a source stands to independent accounts on one kind of question; the pairs behind it are in the JSON.',
  columns: PROFILE_COLUMNS,
  rows: ({ profiles }) => profiles,
};
