import { amountRange, centre, reachOf, type AmountRange } from '../value/amount.js';
import { relate } from '../value/range.js';
import { bandOf, type RuleSet } from '../value/rules.js';
import type { AmountClaim, AmountValue } from './amount-claim.js';
import type { Side, ToldPair } from './claim-type.js';
import { number, rangeWords } from './figure-words.js';
import { lowered, raised, widthToMeet } from './lift.js';
import { notComparable, type Outcome } from './outcome.js';

/** Significant digits of a ratio: small ones keep theirs, as the log scale wants it. */
const RATIO_DIGITS = 4;

/** Reads an amount under a rule set. */
export function readAmount(claim: AmountClaim, rules: RuleSet): AmountValue {
  return { claim, range: amountRange(claim, rules) };
}

/** Compares two amounts of one scope. */
export function relateAmounts(a: AmountValue, b: AmountValue, rules: RuleSet): Outcome {
  const [left, right] = [a.range, b.range];
  if (left === null || right === null) return unrelated(left, right, 'value_missing');
  const relation = relate(left, right);
  const [x, y] = [centre(left), centre(right)];
  const ratio = x !== null && y !== null && x > 0 && y > 0 ? y / x : null;
  const lifts = relation === 'conflicts' ? liftsOf(a.claim, b.claim, left, right, rules) : NO_LIFTS;
  // Spelled out, as there are as many of these as pairs.
  return {
    relation,
    cause: left.by === 'vague' || right.by === 'vague' ? 'vague' : null,
    ratio: ratio === null ? null : significant(ratio, RATIO_DIGITS),
    gap_days: null,
    direction: relation === 'agrees' ? 'same' : lifts.direction,
    band: ratio === null || relation !== 'conflicts' ? null : bandOf(rules.ratio_bands, Math.max(ratio, 1 / ratio)),
    claim_low: closed(least(left)),
    claim_high: closed(most(left)),
    other_low: closed(least(right)),
    other_high: closed(most(right)),
    claim_start: null,
    claim_end: null,
    other_start: null,
    other_end: null,
    excess: lifts.excess,
    lift_claim: lifts.lift_claim,
    lift_other: lifts.lift_other,
    lift_width: lifts.lift_width,
  };
}

type Lifts = Pick<Outcome, 'direction' | 'excess' | 'lift_claim' | 'lift_other' | 'lift_width'>;
const NO_LIFTS: Lifts = { direction: null, excess: null, lift_claim: null, lift_other: null, lift_width: null };

/** How far two amounts that do not meet lie apart, and the least changes with which they would meet. */
function liftsOf(a: AmountClaim, b: AmountClaim, left: AmountRange, right: AmountRange, rules: RuleSet): Lifts {
  if (least(left) > most(right)) {
    const [from, to] = [least(left), most(right)];
    return {
      direction: 'higher',
      excess: difference(from, to),
      lift_claim: lowered(a, to, rules),
      lift_other: raised(b, from, rules),
      lift_width: widthToMeet(b, a, to, from, rules),
    };
  }
  const [from, to] = [least(right), most(left)];
  return {
    direction: 'lower',
    excess: difference(from, to),
    lift_claim: raised(a, from, rules),
    lift_other: lowered(b, to, rules),
    lift_width: widthToMeet(a, b, to, from, rules),
  };
}

/**
 * Compares a part with its whole: the least of the part may not exceed the most of the whole, and nothing else can be said.
 * @param part which of the two counts the part; @param cause the dimension on which it is one
 */
export function relatePartAndWhole(
  a: AmountValue,
  b: AmountValue,
  part: 'first' | 'second',
  cause: string,
  rules: RuleSet,
): Outcome {
  const outcome = unrelated(a.range, b.range, cause);
  if (a.range === null || b.range === null) return outcome;
  const [inner, outer] = part === 'first' ? [a, b] : [b, a];
  const [low, high] = part === 'first' ? [least(a.range), most(b.range)] : [least(b.range), most(a.range)];
  if (low <= high) return outcome;
  const [less, more] = [lowered(inner.claim, high, rules), raised(outer.claim, low, rules)];
  return {
    ...outcome,
    relation: 'conflicts',
    cause: 'part_exceeds_whole',
    direction: part === 'first' ? 'higher' : 'lower',
    excess: difference(low, high),
    lift_claim: part === 'first' ? less : more,
    lift_other: part === 'first' ? more : less,
  };
}

/** The least that an amount allows. */
export function least({ reach }: AmountRange): number {
  return (reach[0] as { low: number }).low;
}

/** The most that an amount allows. */
export function most({ reach }: AmountRange): number {
  return (reach.at(-1) as { high: number }).high;
}

/** What both sides allow, where nothing can be said of the two. */
function unrelated(left: AmountRange | null, right: AmountRange | null, cause: string): Outcome {
  return notComparable(cause, {
    claim_low: left === null ? null : closed(least(left)),
    claim_high: left === null ? null : closed(most(left)),
    other_low: right === null ? null : closed(least(right)),
    other_high: right === null ? null : closed(most(right)),
  });
}

function closed(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

/** A difference without the noise of binary fractions. */
function difference(more: number, less: number): number {
  const left = more - less;
  return Number.isInteger(left) ? left : Number(left.toPrecision(12));
}

/** A number to so many significant digits, without making a text of it. */
function significant(value: number, digits: number): number {
  const power = digits - 1 - Math.floor(Math.log10(value));
  return power >= 0 ? Math.round(value * 10 ** power) / 10 ** power : Math.round(value / 10 ** -power) * 10 ** -power;
}

/** What comparing two amounts found, in words. */
export function amountClause({ outcome, first, second }: ToldPair<AmountValue>): string {
  if (outcome.relation === 'not_comparable') {
    const missing = first.value.range === null ? first : second;
    return `"${missing.value.claim.stated}" gives no figure to compare`;
  }
  if (outcome.relation === 'agrees') return 'the two figures agree';
  if (outcome.relation === 'overlaps') return 'the two ranges meet, but neither fixes the other';
  const size = outcome.ratio === null ? 1 : Math.round(100 * Math.max(outcome.ratio, 1 / outcome.ratio)) / 100;
  const times = size >= 1.1 ? `${number(size)} times ` : '';
  return `the first figure is ${times}${outcome.direction === 'higher' ? 'higher' : 'lower'}, beyond what the hedges allow`;
}

/** The steps of comparing two amounts. */
export function amountSteps({ outcome, first, second, rules }: ToldPair<AmountValue>): string[] {
  const left = rangeWords(outcome.claim_low, outcome.claim_high);
  const right = rangeWords(outcome.other_low, outcome.other_high);
  return [
    amountStep('first', first, left, rules),
    amountStep('second', second, right, rules),
    ...(first.value.range === null || second.value.range === null
      ? []
      : [`test: ${left} and ${right} ${outcome.relation === 'conflicts' ? 'do not meet' : 'meet'}`]),
  ];
}

/** How one amount was read. */
export function amountStep(
  which: string,
  { value: { claim, range } }: Side<AmountValue>,
  covered: string,
  rules: RuleSet,
): string {
  const reach = reachOf(claim.hedge, rules);
  const how =
    range?.by === 'vague'
      ? ', by the table of vague words'
      : reach > 0
        ? `, ${number(reach * 100)} per cent either way`
        : '';
  return `${which}: "${claim.stated}" (${claim.hedge}${how}) covers ${range === null ? 'no range' : covered} ${claim.unit}`;
}

/** The least changes that would let two amounts meet; null where no change of a figure would. */
export function amountUnless({ outcome }: ToldPair<AmountValue>): string | null {
  if (outcome.relation === 'not_comparable') return 'both gave a figure';
  const higher = outcome.direction === 'higher';
  const ways = [
    ...(outcome.lift_claim === null
      ? []
      : [`the first figure were ${number(outcome.lift_claim)} or ${higher ? 'less' : 'more'}`]),
    ...(outcome.lift_other === null
      ? []
      : [
          `the second ${outcome.lift_claim === null ? 'figure were ' : ''}${number(outcome.lift_other)} or ${higher ? 'more' : 'less'}`,
        ]),
    ...(outcome.lift_width === null
      ? []
      : [`the hedges reached ${number(outcome.lift_width * 100)} per cent either way`]),
  ];
  return ways.length === 0 ? 'one of the two gave another figure' : ways.join(', or ');
}

/** The least changes that would let a part lie within its whole; null where no figure is named that could change. */
export function partUnless({ lift_claim, lift_other, excess }: PartNumbers, turned = false): string {
  const [part, whole] = turned ? [lift_other, lift_claim] : [lift_claim, lift_other];
  const ways = [
    ...(part === null ? [] : [`the part were ${number(part)} or less`]),
    ...(whole === null ? [] : [`the whole ${part === null ? 'were ' : ''}${number(whole)} or more`]),
  ];
  return ways.length === 0
    ? `the part were ${number(excess ?? 0)} less, or the whole as much more`
    : ways.join(', or ');
}

type PartNumbers = Pick<Outcome, 'lift_claim' | 'lift_other' | 'excess'>;

/** Texts of an amount. */
export function amountWords(claim: AmountClaim): string {
  return latin(claim.stated) ? claim.stated : `${claim.stated} [${figures(claim)}]`;
}

/** Words in another script are followed by their figures, so that readers of English can use them. */
function latin(words: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}]/u.test(words);
}

function figures({ low, best, high }: AmountClaim): string {
  if (best !== null) return String(best);
  if (low !== null && high !== null) return `${low} to ${high}`;
  if (low !== null) return `${low} and more`;
  return high !== null ? `up to ${high}` : 'no figure';
}

/** What two exact amounts must share to share a value: figure, unit and what is counted. */
export function amountKey(
  { hedge, low, best, high, unit, counted }: AmountClaim,
  outcome: string | null,
): string | null {
  if (hedge !== 'exact' || best === null || low !== best || high !== best) return null;
  return `amount ${best} ${unit}${outcome === null ? '' : ` ${outcome}`}${counted === null ? '' : ` of ${counted}`}`;
}

/** Significant digits from which on a figure is odd. */
const ODD_DIGITS = 3;

/** Whether a figure has three or more significant digits, so that two writers do not hit upon it by rounding. */
export function isOddFigure({ best }: AmountClaim): boolean {
  return (
    best !== null &&
    String(best)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length >= ODD_DIGITS
  );
}

/** Fields of an amount that a second reader must have seen. */
export const AMOUNT_SEEN = ['low', 'best', 'high', 'unit', 'hedge'] as const;
