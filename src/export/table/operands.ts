import { OPERAND_COLUMNS } from '../../record/columns.js';
import { ownerColumn, type Table } from './table.js';

export const operands: Table = {
  name: 'operands',
  row: 'An operand of a constraint: a claim, or a cited reference value or date.',
  columns: [
    ownerColumn('constraint', 'Constraint whose operand it is.'),
    {
      name: 'position',
      kind: 'integer',
      meaning: 'Place among the operands, counted from 1.',
      unit: null,
      references: null,
      nullable: false,
    },
    ...OPERAND_COLUMNS,
  ],
  rows: ({ constraints }) =>
    constraints.flatMap(({ id, operands: list }) =>
      list.map((operand, index) => ({ constraint: id, position: index + 1, ...operand })),
    ),
};
