import type { CasualtyClaim, QuantityClaim } from '../types.js';
import { amountInterval, centre, type Interval } from '../value/amount.js';
import { bandOf, type RuleSet } from '../value/rule-set.js';
import { notComparable, relate, type Outcome } from './outcome.js';

/** Compares two amounts of one scope. */
export function compareAmounts(
  a: QuantityClaim | CasualtyClaim,
  b: QuantityClaim | CasualtyClaim,
  rules: RuleSet,
): Outcome {
  const left = amountInterval(a, rules);
  const right = amountInterval(b, rules);
  const steps = [step('first', a, left), step('second', b, right)];
  if (left === null || right === null) {
    return notComparable(
      'value_missing',
      `${left === null ? `"${a.stated}"` : `"${b.stated}"`} gives no figure to compare`,
      steps,
    );
  }
  const relation = relate(left, right);
  const [x, y] = [centre(left), centre(right)];
  const ratio = x !== null && y !== null && x > 0 && y > 0 ? y / x : null;
  const apart = relation === 'conflicts';
  const size = ratio === null ? null : Math.max(ratio, 1 / ratio);
  const direction = apart ? (left.low > right.high ? 'higher' : 'lower') : relation === 'agrees' ? 'same' : null;
  return {
    relation,
    cause: left.vague || right.vague ? 'vague' : null,
    ratio: ratio === null ? null : round(ratio),
    gap_days: null,
    direction,
    band: apart && size !== null ? bandOf(rules.ratioBands, size) : null,
    clause: clause(relation, size, direction),
    steps: [...steps, `ranges ${show(left)} and ${show(right)} ${apart ? 'do not meet' : 'meet'}`],
    unless: apart ? unless(left, right) : null,
  };
}

function clause(relation: Outcome['relation'], size: number | null, direction: Outcome['direction']): string {
  if (relation === 'agrees') return 'the two figures agree';
  if (relation === 'overlaps') return 'the two ranges meet, but neither fixes the other';
  const times = size !== null && size >= 1.1 ? `${round(size)} times ` : '';
  return `the first figure is ${times}${direction === 'higher' ? 'higher' : 'lower'}, beyond what the hedges allow`;
}

function unless(left: Interval, right: Interval): string {
  return left.low > right.high
    ? `the first figure were ${number(right.high)} or less, or the second ${number(left.low)} or more`
    : `the first figure were ${number(right.low)} or more, or the second ${number(left.high)} or less`;
}

function step(which: string, amount: QuantityClaim | CasualtyClaim, interval: Interval | null): string {
  return `${which}: "${amount.stated}" (${amount.hedge}) covers ${interval === null ? 'no range' : show(interval)} ${amount.unit}`;
}

function show({ low, high }: Interval): string {
  if (low === high) return number(low);
  return Number.isFinite(high) ? `${number(low)} to ${number(high)}` : `${number(low)} and more`;
}

/** Digits in groups of three, whatever the locale. */
export function number(value: number): string {
  const [whole, part] = String(round(value)).split('.') as [string, string | undefined];
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (part === undefined ? '' : `.${part}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
