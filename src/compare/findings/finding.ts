import { UNMEASURED } from '../../claim-type/index.js';
import type { Finding } from '../../record/types.js';

/** A finding before its sentences are made: relation, codes and numbers. */
export type BareFinding = Omit<Finding, 'reason' | 'steps' | 'unless'>;

/** Fields that only a comparison of two claims, a constraint or a silence fills. */
export const NOTHING_FOUND = {
  ...UNMEASURED,
  shared_lineage: false,
  speaking: null,
  computed: null,
} as const;
