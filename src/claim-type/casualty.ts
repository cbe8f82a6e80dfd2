import type { CasualtyClaim } from '../record/types.js';
import type { RuleSet } from '../value/rules.js';
import { compareAmounts } from './amounts.js';
import { notComparable, type Outcome } from './outcome.js';

/** Compares two losses: their figures where both have one, else the shares they name ("to a man"). */
export function compareCasualties(a: CasualtyClaim, b: CasualtyClaim, rules: RuleSet): Outcome {
  const figures = compareAmounts(a, b, rules);
  if (figures.relation !== 'not_comparable' || a.extent === null || b.extent === null) {
    if (figures.relation === 'not_comparable' && (a.extent !== null || b.extent !== null)) {
      return notComparable('value_missing', 'one names a share of the men, the other does not', figures.steps);
    }
    return figures;
  }
  const same = a.extent === b.extent;
  return {
    relation: same ? 'agrees' : 'conflicts',
    cause: 'extent',
    ratio: null,
    gap_days: null,
    direction: same ? 'same' : RANK[a.extent] > RANK[b.extent] ? 'higher' : 'lower',
    band: null,
    clause: same
      ? `both say that ${a.extent} of them were lost`
      : `the first says ${a.extent} of them, the second ${b.extent}`,
    steps: [...figures.steps, `shares named: ${a.extent} and ${b.extent}`],
    unless: same ? null : 'both named the same share',
  };
}

const RANK = { nobody: 0, part: 1, most: 2, all: 3 } as const;
