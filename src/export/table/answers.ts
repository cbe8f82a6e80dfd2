import { ANSWER_COLUMNS } from '../../record/columns.js';
import { ownerColumn, type Table } from './table.js';

export const answers: Table = {
  name: 'answers',
  row: 'One possible answer to the question of an attribution topic.',
  columns: [ownerColumn('topic', 'Topic whose answer it is.'), ...ANSWER_COLUMNS],
  rows: ({ topics }) =>
    topics.flatMap(({ id, answers: list }) => (list ?? []).map((answer) => ({ topic: id, ...answer }))),
};
