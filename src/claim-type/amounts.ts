import type { CasualtyClaim, QuantityClaim } from '../record/types.js';
import { amountRange, centre, reachOf, type AmountRange } from '../value/amount.js';
import { bandOf, type RuleSet } from '../value/rules.js';
import { notComparable, type Outcome } from './outcome.js';
import { hull, relate, type Span } from '../value/range.js';

type Amount = QuantityClaim | CasualtyClaim;

/** Significant digits of a ratio: small ones keep theirs, as the log scale wants it. */
const RATIO_DIGITS = 4;

/** Compares two amounts of one scope. */
export function compareAmounts(a: Amount, b: Amount, rules: RuleSet): Outcome {
  const left = amountRange(a, rules);
  const right = amountRange(b, rules);
  const steps = [step('first', a, left, rules), step('second', b, right, rules)];
  if (left === null || right === null) {
    return {
      ...notComparable(
        'value_missing',
        `${left === null ? `"${a.stated}"` : `"${b.stated}"`} gives no figure to compare`,
        steps,
      ),
      unless: 'both gave a figure',
    };
  }
  const relation = relate(left, right);
  const [x, y] = [centre(left), centre(right)];
  const ratio = x !== null && y !== null && x > 0 && y > 0 ? y / x : null;
  const apart = relation === 'conflicts';
  const size = ratio === null ? null : Math.max(ratio, 1 / ratio);
  const direction = apart
    ? hull(left.reach).low > hull(right.reach).high
      ? 'higher'
      : 'lower'
    : relation === 'agrees'
      ? 'same'
      : null;
  return {
    relation,
    cause: left.by === 'vague' || right.by === 'vague' ? 'vague' : null,
    ratio: ratio === null ? null : Number(ratio.toPrecision(RATIO_DIGITS)),
    gap_days: null,
    direction,
    band: apart && size !== null ? bandOf(rules.ratio_bands, size) : null,
    clause: clause(relation, size, direction),
    steps: [
      ...steps,
      `test: ${show(hull(left.reach))} and ${show(hull(right.reach))} ${apart ? 'do not meet' : 'meet'}`,
    ],
    unless: apart ? unless(hull(left.reach), hull(right.reach), widthToMeet(a, b)) : null,
  };
}

/** Compares an amount with one of a wider scope: the part may not exceed the whole, and nothing else can be said. */
export function compareWithWhole(
  a: Amount,
  b: Amount,
  part: 'first' | 'second',
  { dimension, clause: scope }: { readonly dimension: string; readonly clause: string },
  rules: RuleSet,
): Outcome {
  const [left, right] = [amountRange(a, rules), amountRange(b, rules)];
  const steps = [step('first', a, left, rules), step('second', b, right, rules)];
  const [inner, outer] = (part === 'first' ? [left, right] : [right, left]).map((range) =>
    range === null ? null : hull(range.reach),
  ) as [Span | null, Span | null];
  const rule = `test: the ${part} counts a part of what the other counts, so it may not exceed it`;
  const unlessSame = 'both spoke of the same';
  if (inner === null || outer === null || inner.low <= outer.high) {
    const found = inner === null || outer === null ? 'one gives no figure' : 'it does not';
    return { ...notComparable(dimension, scope, [...steps, `${rule}; ${found}`]), unless: unlessSame };
  }
  return {
    relation: 'conflicts',
    cause: 'part_exceeds_whole',
    ratio: null,
    gap_days: null,
    direction: part === 'first' ? 'higher' : 'lower',
    band: null,
    clause: `${scope}; yet the part (${show(inner)}) exceeds the whole (${show(outer)})`,
    steps: [...steps, `${rule}; it does`],
    unless: `the part were ${number(outer.high)} or less, or the whole ${number(inner.low)} or more`,
  };
}

function clause(relation: Outcome['relation'], size: number | null, direction: Outcome['direction']): string {
  if (relation === 'agrees') return 'the two figures agree';
  if (relation === 'overlaps') return 'the two ranges meet, but neither fixes the other';
  const times = size !== null && size >= 1.1 ? `${number(size)} times ` : '';
  return `the first figure is ${times}${direction === 'higher' ? 'higher' : 'lower'}, beyond what the hedges allow`;
}

/** The least change: of either figure to the other's nearest bound, or of the width that "about" and "some" are given. */
function unless(left: Span, right: Span, width: number | null): string {
  const figures =
    left.low > right.high
      ? `the first figure were ${number(right.high)} or less, or the second ${number(left.low)} or more`
      : `the first figure were ${number(right.low)} or more, or the second ${number(left.high)} or less`;
  return width === null ? figures : `${figures}, or the hedges reached ${number(width * 100)} per cent either way`;
}

/** Share by which "about" and "some" would have to reach for two figures to meet; null when neither is so hedged, or none up to the whole would do. */
function widthToMeet(a: Amount, b: Amount): number | null {
  const [x, y] = [a.best, b.best];
  if (x === null || y === null || x <= 0 || y <= 0) return null;
  const [low, high] = x < y ? [a, b] : [b, a];
  const [small, large] = [Math.min(x, y), Math.max(x, y)];
  const hedged = ({ hedge }: Amount): boolean => hedge === 'about' || hedge === 'some';
  const width =
    hedged(low) && hedged(high)
      ? (large - small) / (large + small)
      : hedged(low)
        ? large / small - 1
        : hedged(high)
          ? 1 - small / large
          : Infinity;
  return width <= 1 ? Math.ceil(width * 1000) / 1000 : null;
}

function step(which: string, amount: Amount, range: AmountRange | null, rules: RuleSet): string {
  const reach = reachOf(amount.hedge, rules);
  const how =
    range?.by === 'vague'
      ? ', by the table of vague words'
      : reach > 0
        ? `, ${number(reach * 100)} per cent either way`
        : '';
  return `${which}: "${amount.stated}" (${amount.hedge}${how}) covers ${range === null ? 'no range' : show(hull(range.reach))} ${amount.unit}`;
}

function show({ low, high }: Span): string {
  if (low === high) return number(low);
  return Number.isFinite(high) ? `${number(low)} to ${number(high)}` : `${number(low)} and more`;
}

/** Digits in groups of three, whatever the locale; at most two decimals. */
export function number(value: number): string {
  const [whole, part] = String(round(value)).split('.') as [string, string | undefined];
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (part === undefined ? '' : `.${part}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
