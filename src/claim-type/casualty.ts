import type { CasualtyClaim } from '../record/types.js';
import { hull } from '../value/range.js';
import type { RuleSet } from '../value/rules.js';
import type { AmountValue } from './amount-claim.js';
import {
  AMOUNT_SEEN,
  amountClause,
  amountKey,
  amountSteps,
  amountUnless,
  amountWords,
  isOddFigure,
  readAmount,
  relateAmounts,
} from './amounts.js';
import type { ClaimTypeRules, ToldPair } from './claim-type.js';
import { UNMEASURED, type Outcome } from './outcome.js';

type Extent = NonNullable<CasualtyClaim['extent']>;

/** A loss as a rule set reads it: its figure, and the share of the men that it names ("to a man"). */
export interface CasualtyValue extends AmountValue {
  readonly claim: CasualtyClaim;
  readonly extent: Extent | null;
  /** Whether its figure is only what its share says: nobody is none. */
  readonly byShare: boolean;
}

/** People killed, wounded, captured or otherwise lost. */
export const casualty: ClaimTypeRules<'casualty', CasualtyValue> = {
  scope: ['unit', 'outcome', 'side', 'counted', 'against', 'area', 'as_of'],
  line: 'numbers',
  read: (claim, { rules }) => readLoss(claim, rules),
  range: ({ range }) => range,
  amount: (value) => value,
  calendar: () => null,
  relate: (a, b, _, rules) => relateLosses(a, b, rules),
  clause: lossClause,
  steps: (pair) => [
    ...amountSteps(pair),
    ...(pair.outcome.cause === 'extent' || pair.outcome.cause === 'precision'
      ? [`shares named: ${shareOf(pair.first.value)} and ${shareOf(pair.second.value)}`]
      : []),
  ],
  unless: (pair) => {
    if (pair.outcome.cause === 'extent')
      return pair.first.value.extent === null || pair.second.value.extent === null
        ? 'both named the same share or the same figure'
        : 'both named the same share';
    return amountUnless(pair);
  },
  words: amountWords,
  searched: ({ stated }) => [stated],
  measure: () => 'losses',
  copyKey: (claim) => amountKey(claim, claim.outcome),
  odd: isOddFigure,
  computed: () => ({}),
  narrowed: () => null,
  speaker: () => null,
  blanks: ({ unit, outcome }) => ({
    stated: '',
    low: null,
    best: null,
    high: null,
    unit: unit ?? '',
    hedge: '',
    outcome: outcome ?? '',
    victims: '',
  }),
  persons: () => [],
  seen: [...AMOUNT_SEEN, 'outcome', 'extent'],
  // The "two" of two men killed is settled by the loss.
  settles: ['casualty', 'quantity'],
  asks: ['unit', 'outcome'],
  misfits: () => [],
  mismatch: () => null,
};

/** "Nobody" is nought, whatever else the words leave open. */
function readLoss(claim: CasualtyClaim, rules: RuleSet): CasualtyValue {
  const { range } = readAmount(claim, rules);
  const byShare = range === null && claim.extent === 'nobody';
  const nought = { low: 0, high: 0 };
  return {
    claim,
    range: byShare ? { core: [nought], reach: [nought], by: 'figure' } : range,
    extent: claim.extent,
    byShare,
  };
}

/** How much of the men each word means. "Most" are a part; "a part" is not said of all or of nobody. */
const RANK = { nobody: 0, part: 1, most: 2, all: 3 } as const satisfies Record<Extent, number>;

/** Compares two losses: their figures where both have one, else the shares they name. */
function relateLosses(a: CasualtyValue, b: CasualtyValue, rules: RuleSet): Outcome {
  const figures = relateAmounts(a, b, rules);
  const [x, y] = [a.extent, b.extent];
  const stated = (value: CasualtyValue): boolean => value.range !== null && !value.byShare;
  if (stated(a) && stated(b)) return figures;
  if (x !== null && y !== null) return relateShares(x, y, figures);
  if (figures.relation !== 'not_comparable') return figures;
  // A share of an unknown number against a figure: only none against some is a conflict.
  const some = (value: CasualtyValue): boolean => value.range === null && value.extent !== null;
  const none = (value: CasualtyValue): boolean => value.range !== null && hull(value.range.reach).high === 0;
  if (some(a) && none(b)) return { ...figures, relation: 'conflicts', cause: 'extent', direction: 'higher' };
  if (none(a) && some(b)) return { ...figures, relation: 'conflicts', cause: 'extent', direction: 'lower' };
  return figures;
}

function relateShares(x: Extent, y: Extent, { claim_low, claim_high, other_low, other_high }: Outcome): Outcome {
  const measured = { ...UNMEASURED, claim_low, claim_high, other_low, other_high };
  if (x === y) return { ...measured, relation: 'agrees', cause: 'extent', direction: 'same' };
  if ((x === 'most' && y === 'part') || (x === 'part' && y === 'most'))
    return { ...measured, relation: 'overlaps', cause: 'precision' };
  return {
    ...measured,
    relation: 'conflicts',
    cause: 'extent',
    direction: RANK[x] > RANK[y] ? 'higher' : 'lower',
  };
}

function shareOf({ extent, range }: CasualtyValue): string {
  return extent ?? (range === null ? 'none named' : 'a figure');
}

function lossClause(pair: ToldPair<CasualtyValue>): string {
  const { outcome, first, second } = pair;
  const [x, y] = [first.value.extent, second.value.extent];
  if (outcome.relation === 'not_comparable' && (x !== null || y !== null))
    return 'one names a share of the men, the other does not';
  if (x === null || y === null)
    return outcome.cause === 'extent'
      ? `the ${x === null ? 'second' : 'first'} says ${String(x ?? y)} of them, the ${x === null ? 'first' : 'second'} gives none`
      : amountClause(pair);
  if (outcome.cause === 'precision') return `the first says ${x} of them, the second ${y}, and most are a part`;
  if (outcome.cause !== 'extent') return amountClause(pair);
  return outcome.relation === 'agrees'
    ? `both say that ${x} of them were lost`
    : `the first says ${x} of them, the second ${y}`;
}
