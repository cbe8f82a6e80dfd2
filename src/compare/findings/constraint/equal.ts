import type { ConstraintKind } from './kind.js';
import { within } from './within.js';

/** Both operands are the same: they can be, if the first lies inside the second. */
export const equal: ConstraintKind = { ...within, what: 'the two values' };
