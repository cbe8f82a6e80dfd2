import type { Claim, Constraint, DateClaim, Finding } from '../types.js';
import { amountInterval, type Interval } from '../value/amount.js';
import { isoDay } from '../value/calendar.js';
import { dateRange, edtfRange } from '../value/date-range.js';
import { parseEdtf } from '../value/edtf.js';
import type { RuleSet } from '../value/rule-set.js';
import { byCodeUnit, byId, groupBy, lookUp, type Collection } from './collection.js';
import { number } from './compare-amounts.js';
import { locatorText, sourceLabel, valueText } from './wording.js';

/** What the constraints say: an internal finding each, and the claims that they imply. */
export interface InternalResult {
  readonly findings: readonly Finding[];
  readonly implied: readonly Claim[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

type Operand = Constraint['operands'][number];

/** Tests every constraint inside its source. @throws Error that names the constraint when an operand has the wrong kind */
export function findContradictions(collection: Collection, rules: RuleSet): InternalResult {
  const claims = byId(collection.claims);
  const sources = byId(collection.sources);
  const findings: Finding[] = [];
  const implied: Claim[] = [];
  for (const constraint of collection.constraints) {
    const involved = constraint.operands.flatMap(({ claim }) => (claim ? [lookUp(claims, claim, 'claim')] : []));
    const ranges = constraint.operands.map((operand) => rangeOf(operand, constraint, claims, rules));
    const verdict = test(constraint, ranges);
    const pinned = verdict.holds ? pin(constraint, ranges, claims) : null;
    if (pinned) implied.push(pinned);
    const told = involved.map((claim) => `"${valueText(claim)}" (${locatorText(claim)})`).join(', ');
    findings.push({
      id: `internal~${constraint.id}~${constraint.source}`,
      kind: 'internal',
      topic: involved[0]?.topic ?? null,
      claim: involved[0]?.id ?? null,
      other: null,
      claims: involved.map(({ id }) => id),
      constraint: constraint.id,
      source: constraint.source,
      relation: verdict.holds ? 'agrees' : 'conflicts',
      cause: constraint.kind,
      ...NOTHING,
      reason: `${sourceLabel(lookUp(sources, constraint.source, 'source'))}: ${constraint.statement.replace(/\.$/, '')}. Its own words ${told} ${verdict.holds ? 'satisfy this' : 'cannot all be right'}: ${verdict.clause}.`,
      steps: [
        `rules: ${rules.name}`,
        `rule ${constraint.kind}`,
        verdict.clause,
        ...(pinned ? [`implies ${pinned.id}`] : []),
      ],
      unless: verdict.holds ? null : verdict.unless,
    });
  }
  return { findings: [...findings, ...excesses(collection, rules)], implied };
}

/** Sources that tell of more losses than there were men, or of a part greater than its whole, by `part_of` of the topics; the worst pair of each. */
function excesses(collection: Collection, rules: RuleSet): Finding[] {
  const sources = byId(collection.sources);
  const groups = groupBy(collection.claims, ({ topic }) => topic);
  return collection.topics.flatMap((topic) => {
    if (topic.part_of === undefined) return [];
    const wholes = groupBy(groups.get(topic.part_of) ?? [], ({ source }) => source);
    const worst = new Map<string, { inner: Claim; outer: Claim; excess: number }>();
    for (const inner of groups.get(topic.id) ?? []) {
      for (const outer of wholes.get(inner.source) ?? []) {
        const excess = excessOf(inner, outer, rules);
        if (excess > (worst.get(inner.source)?.excess ?? 0)) worst.set(inner.source, { inner, outer, excess });
      }
    }
    const id = `${topic.id}-within-${topic.part_of}`;
    return [...worst]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([source, { inner, outer, excess }]): Finding => {
        const told = [inner, outer].map((claim) => `"${valueText(claim)}" (${locatorText(claim)})`).join(' and ');
        return {
          id: `internal~${id}~${source}`,
          kind: 'internal',
          topic: topic.id,
          claim: inner.id,
          other: null,
          claims: [inner.id, outer.id],
          constraint: id,
          source,
          relation: 'conflicts',
          cause: 'part_exceeds_whole',
          ...NOTHING,
          reason: `${sourceLabel(lookUp(sources, source, 'source'))}: a part may not exceed its whole. Its own words ${told} cannot both be right: the part is at least ${number(excess)} too many.`,
          steps: [`rules: ${rules.name}`, 'rule part_of', `the part exceeds the whole by ${number(excess)}`],
          unless: `the part were ${number(excess)} fewer, or the whole ${number(excess)} more`,
        };
      });
  });
}

/** By how much the least of the part exceeds the most of the whole; 0 where nothing can be said. */
function excessOf(inner: Claim, outer: Claim, rules: RuleSet): number {
  if (inner.type === 'date' || inner.type === 'attribution' || outer.type === 'date' || outer.type === 'attribution')
    return 0;
  if (inner.modality !== outer.modality) return 0;
  const [part, whole] = [amountInterval(inner, rules), amountInterval(outer, rules)];
  return part && whole ? Math.max(0, part.low - whole.high) : 0;
}

const NOTHING = {
  ratio: null,
  gap_days: null,
  direction: null,
  band: null,
  shared_lineage: false,
} as const;

function rangeOf(operand: Operand, constraint: Constraint, claims: ReadonlyMap<string, Claim>, rules: RuleSet): Range {
  if (operand.value !== undefined) return { low: operand.value, high: operand.value };
  if (operand.date !== undefined) return days(edtfRange(parseEdtf(operand.date), rules));
  const claim = lookUp(claims, operand.claim ?? '', 'claim');
  if (claim.type === 'date') return days(dateRange(claim, rules));
  if (claim.type === 'attribution')
    throw new Error(`constraint "${constraint.id}": ${claim.id} is an attribution; use a date or an amount`);
  const interval: Interval | null = amountInterval(claim, rules);
  if (interval === null)
    throw new Error(`constraint "${constraint.id}": ${claim.id} ("${claim.stated}") gives no figure`);
  return interval;
}

function days({ start, end }: { start: number; end: number }): Range {
  return { low: start, high: end };
}

interface Verdict {
  readonly holds: boolean;
  readonly clause: string;
  /** The least change that would let it hold. */
  readonly unless: string;
}

function test(constraint: Constraint, ranges: readonly Range[]): Verdict {
  const [a, b, c] = ranges as [Range, Range, Range | undefined];
  const slack = constraint.tolerance ?? 0;
  switch (constraint.kind) {
    case 'day_after':
      return meets(
        'days from the first to the second',
        { low: b.low - a.high, high: b.high - a.low },
        { low: 1 - slack, high: 1 + slack },
      );
    case 'duration_between': {
      const wanted = need(c, constraint);
      return meets(
        'days from the first to the second',
        { low: b.low - a.high, high: b.high - a.low },
        { low: wanted.low - slack, high: wanted.high + slack },
      );
    }
    case 'before':
      return {
        holds: a.low <= b.high + slack,
        clause: `the first can be as early as ${isoOr(a.low)}, the second as late as ${isoOr(b.high)}`,
        unless: `the first were ${number(a.low - b.high - slack)} days earlier, or the second as much later`,
      };
    case 'part_of':
      return {
        holds: a.low <= b.high * (1 + slack),
        clause: `the part is ${show(a)}, the whole ${show(b)}`,
        unless: `the part were ${number(b.high * (1 + slack))} or less, or the whole ${number(a.low / (1 + slack))} or more`,
      };
    case 'within':
    case 'equal':
      return meets(constraint.kind === 'equal' ? 'the two values' : 'the first', a, {
        low: b.low - slack,
        high: b.high + slack,
      });
    case 'sum_of': {
      const parts = ranges.slice(0, -1);
      const whole = ranges.at(-1) as Range;
      const sum = {
        low: parts.reduce((total, { low }) => total + low, 0),
        high: parts.reduce((total, { high }) => total + high, 0),
      };
      return meets('the sum of the parts', sum, { low: whole.low * (1 - slack), high: whole.high * (1 + slack) });
    }
    case 'ratio': {
      const wanted = need(c, constraint);
      return meets(
        'the first divided by the second',
        { low: a.low / b.high, high: a.high / b.low },
        { low: wanted.low * (1 - slack), high: wanted.high * (1 + slack) },
      );
    }
  }
}

function need(range: Range | undefined, constraint: Constraint): Range {
  if (!range) throw new Error(`constraint "${constraint.id}": ${constraint.kind} wants three operands`);
  return range;
}

function meets(what: string, found: Range, wanted: Range): Verdict {
  const holds = found.low <= wanted.high && wanted.low <= found.high;
  const over = found.low > wanted.high;
  const excess = over ? found.low - wanted.high : wanted.low - found.high;
  const way = isDay(found.low) || isDay(found.high) ? `days ${over ? 'earlier' : 'later'}` : over ? 'less' : 'more';
  return {
    holds,
    clause: `${what}: ${show(found)}; wanted: ${show(wanted)}`,
    unless: `${what} came to ${number(excess)} ${way}`,
  };
}

/** Day numbers of the period lie below zero and far from any amount. */
function isDay(value: number): boolean {
  return Number.isFinite(value) && value < -10_000;
}

function show({ low, high }: Range): string {
  const text = (value: number): string =>
    isDay(value) ? isoDay(value) : Number.isFinite(value) ? number(value) : 'open';
  return low === high ? text(low) : `${text(low)} to ${text(high)}`;
}

function isoOr(value: number): string {
  return Number.isFinite(value) ? isoDay(value) : 'open';
}

/** The date that a constraint pins down more narrowly than the words of its own claim do; null when it does not. */
function pin(constraint: Constraint, ranges: readonly Range[], claims: ReadonlyMap<string, Claim>): Claim | null {
  const [a, b, c] = ranges as [Range, Range, Range | undefined];
  const stated =
    constraint.kind === 'day_after' ? { low: 1, high: 1 } : constraint.kind === 'duration_between' ? c : undefined;
  if (!stated || !Number.isFinite(stated.high)) return null;
  const slack = constraint.tolerance ?? 0;
  const between = { low: stated.low - slack, high: stated.high + slack };
  const first = { low: Math.max(a.low, b.low - between.high), high: Math.min(a.high, b.high - between.low) };
  const second = { low: Math.max(b.low, a.low + between.low), high: Math.min(b.high, a.high + between.high) };
  const narrower = tells(first, a) ? { range: first, index: 0 } : tells(second, b) ? { range: second, index: 1 } : null;
  if (!narrower) return null;
  const claim = claims.get(constraint.operands[narrower.index]?.claim ?? '');
  return claim?.type === 'date' ? impliedClaim(claim, narrower.range, constraint) : null;
}

/** Whether a narrowed range tells more than the words: at most half as wide. A month less a day is no news. */
function tells(narrowed: Range, stated: Range): boolean {
  return 2 * (narrowed.high - narrowed.low) < stated.high - stated.low;
}

function impliedClaim(claim: DateClaim, range: Range, constraint: Constraint): DateClaim {
  const date = range.low === range.high ? isoDay(range.low) : `${isoDay(range.low)}/${isoDay(range.high)}`;
  return {
    ...claim,
    id: `${claim.source}-implied-${constraint.id}`,
    subject: `Implied: ${claim.subject}`,
    date,
    date_text: `implied by its own words: ${date}`,
    date_part: null,
    date_basis: 'relative',
    relative_to:
      constraint.operands.map((operand) => operand.claim).find((id) => id !== undefined && id !== claim.id) ?? null,
    note: `Follows from: ${constraint.statement}`,
    derived_from: constraint.operands.flatMap((operand) => operand.claim ?? []),
  };
}
