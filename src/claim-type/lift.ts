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
  const inside = bestMoved(claim, target, 1 + reachOf(claim.hedge, rules));
  if (inside !== null) return inside;
  const end = upper(claim, rules);
  return end === null ? null : outward(end.figure, target / end.factor);
}

/** Figure nearest to a claim's own with which its lower end comes down to `target`; null where no figure is named. */
export function lowered(claim: Figures, target: number, rules: RuleSet): number | null {
  const inside = bestMoved(claim, target, 1 - reachOf(claim.hedge, rules));
  if (inside !== null) return inside;
  const end = lower(claim, rules);
  return end === null || end.factor === 0 ? null : outward(end.figure, target / end.factor);
}

/**
 * A best figure inside a printed range reaches as far as its hedge: where moving it inside that range is enough, and less than
 * moving the end of the range would be, it is what must change; null elsewhere.
 */
function bestMoved({ low, best, high }: Figures, target: number, factor: number): number | null {
  if (best === null || low === null || high === null || factor === 1 || factor <= 0) return null;
  const [end, moved] = [factor > 1 ? high : low, outward(best, target / factor)];
  const inside = low <= moved && moved <= high;
  return best !== end && inside && Math.abs(moved - best) < Math.abs(target - end) ? moved : null;
}

/** An end, and whether a hedge stretches it: `about` and `some` do. */
interface Stretch {
  readonly at: number;
  readonly hedged: boolean;
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
  const ups = stretches(least, smaller, smaller.best ?? smaller.high);
  const downs = stretches(most, greater, greater.best ?? greater.low);
  const width = Math.min(...ups.flatMap((up) => downs.map((down) => widthBetween(up, down))));
  const now = Math.max(reachOf(smaller.hedge, rules), reachOf(greater.hedge, rules));
  return width <= 1 ? outward(now, width) : null;
}

/** What an amount allows now, and the figure on which it hangs where a hedge stretches that; nought cannot be stretched. */
function stretches(now: number, { hedge }: Figures, figure: number | null): Stretch[] {
  const hedged = (hedge === 'about' || hedge === 'some') && figure !== null && figure > 0;
  return [{ at: now, hedged: false }, ...(hedged ? [{ at: figure, hedged: true }] : [])];
}

/** Share by which the hedged of two ends must be stretched for them to meet; infinite where neither is hedged. */
function widthBetween(up: Stretch, down: Stretch): number {
  if (up.hedged && down.hedged) return (down.at - up.at) / (down.at + up.at);
  if (up.hedged) return down.at / up.at - 1;
  return down.hedged ? 1 - up.at / down.at : Infinity;
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
