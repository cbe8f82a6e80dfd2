import { reachOf } from '../value/amount.js';
import type { RuleSet } from '../value/rules.js';
import type { AmountClaim } from './amount-claim.js';

/** An end of what an amount allows: a figure of its words, times a factor of the rule set. */
interface End {
  readonly figure: number;
  readonly factor: number;
}

type Figures = Pick<AmountClaim, 'low' | 'best' | 'high' | 'hedge'>;

/** Upper end; null where the words name no figure or leave it open. */
function upper({ low, best, high, hedge }: Figures, rules: RuleSet): End | null {
  if (high !== null)
    // A best figure inside a printed range: the hedge is that of the figure, the end of the range moves as printed.
    return { figure: high, factor: best !== null && best !== high ? 1 : 1 + reachOf(hedge, rules) };
  if (low !== null && hedge === 'over' && rules.over.value !== null)
    return { figure: low, factor: 1 + rules.over.value };
  return null;
}

/** Lower end; null where the words name no figure or leave it open. */
function lower({ low, best, high, hedge }: Figures, rules: RuleSet): End | null {
  if (low !== null) return { figure: low, factor: best !== null && best !== low ? 1 : 1 - reachOf(hedge, rules) };
  if (high !== null && hedge === 'almost') return { figure: high, factor: rules.almost.value };
  return null;
}

/** Figure nearest to a claim's own with which its upper end comes up to `target`; null where no figure is named. */
export function raised(claim: Figures, target: number, rules: RuleSet): number | null {
  const end = upper(claim, rules);
  return end === null ? null : outward(end.figure, target / end.factor);
}

/** Figure nearest to a claim's own with which its lower end comes down to `target`; null where no figure is named. */
export function lowered(claim: Figures, target: number, rules: RuleSet): number | null {
  const end = lower(claim, rules);
  return end === null || end.factor === 0 ? null : outward(end.figure, target / end.factor);
}

/**
 * Least share that "about" and "some" would have to reach, either way, for a smaller and a greater amount to meet.
 * @param least what the smaller one allows at most; @param most what the greater one allows at least
 * @returns null when neither is so hedged, or not even the whole would do
 */
export function widthToMeet(
  smaller: Figures,
  greater: Figures,
  least: number,
  most: number,
  rules: RuleSet,
): number | null {
  const up = hedgedEnd(upper(smaller, rules), smaller);
  const down = hedgedEnd(lower(greater, rules), greater);
  const width =
    up !== null && down !== null
      ? (down - up) / (down + up)
      : up !== null
        ? most / up - 1
        : down !== null
          ? 1 - least / down
          : Infinity;
  const now = Math.max(reachOf(smaller.hedge, rules), reachOf(greater.hedge, rules));
  return width <= 1 ? outward(now, width) : null;
}

/** The figure that an end hangs on, where it is one that "about" or "some" stretch and more than nothing. */
function hedgedEnd(end: End | null, { low, best, high, hedge }: Figures): number | null {
  const stretches = (hedge === 'about' || hedge === 'some') && (best === null || (low === best && high === best));
  return end !== null && stretches && end.figure > 0 ? end.figure : null;
}

/** Digits of a change that are kept. */
const DIGITS = 3;

/**
 * The least value rounded away from where it stood: to whole numbers where it was one and changes by one or more, else to
 * three digits of the change. The step is never greater than the change, so half of the rounded change never suffices.
 */
function outward(from: number, least: number): number {
  const change = Math.abs(least - from);
  if (change === 0 || !Number.isFinite(change)) return least;
  const step = Number.isInteger(from) && change >= 1 ? 1 : 10 ** (Math.floor(Math.log10(change)) - DIGITS + 1);
  // A hair less, so that the noise of binary fractions does not cost a whole step.
  const steps = least > from ? Math.ceil(least / step - 1e-9) : Math.floor(least / step + 1e-9);
  return step === 1 ? steps : Number((steps * step).toPrecision(14));
}
