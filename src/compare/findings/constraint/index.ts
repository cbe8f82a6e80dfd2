import type { Constraint } from '../../../record/types.js';
import { before } from './before.js';
import { dayAfter } from './day-after.js';
import { durationBetween } from './duration-between.js';
import { equal } from './equal.js';
import type { ConstraintKind } from './kind.js';
import { partOf } from './part-of.js';
import { ratio } from './ratio.js';
import { sumOf } from './sum-of.js';
import { within } from './within.js';

/** All kinds of constraint; the compiler asks for one that is missing. */
export const CONSTRAINT_KINDS: { readonly [K in Constraint['kind']]: ConstraintKind } = {
  day_after: dayAfter,
  duration_between: durationBetween,
  sum_of: sumOf,
  before,
  within,
  ratio,
  equal,
  part_of: partOf,
};
