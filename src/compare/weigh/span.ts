import type { LeftOut, ScaleRange, ScaleSpan, SubjectEntry } from '../../record/types.js';
import { isoDay } from '../../value/calendar.js';
import type { Span } from '../../value/range.js';
import { byCodeUnit } from '../../record/look-up.js';
import { independentMembers, sharesRoot } from './roots.js';
import type { Told } from './told.js';
import type { OtherClaim } from './topic-group.js';

/**
 * Where a claim of the subject stands against the values that accounts name. `below` (earlier), `above` (later): outside
 * their span, and it meets none of them; `between`: in their midst, and it meets none; `inside`: it meets one and lies
 * within the span; `across`: it meets one and reaches over an edge of the span.
 */
export type Position = NonNullable<SubjectEntry['position']>;

/** A value that an independent account names. */
export interface Named {
  readonly account: OtherClaim;
  readonly named: Span;
}

/** How values on a scale are printed in records. */
export interface Scale {
  readonly point: (value: number) => number | string;
  readonly range: (told: Told | null) => ScaleRange | null;
}

/** The scale of days, or of numbers with at most two decimals. */
export function scaleOf(dated: boolean): Scale {
  return dated ? DAYS : NUMBERS;
}

/** What the values that accounts name say of the subject's claims. */
export interface Placed {
  readonly span: ScaleSpan | null;
  readonly roots: number;
  readonly positions: readonly (Position | null)[];
  readonly leave_one_out: readonly LeftOut[];
}

/** Places the claims of the subject against what independent accounts name, all together and without each in turn. */
export function place(own: readonly (Told | null)[], values: readonly Named[], { point }: Scale): Placed {
  if (values.length === 0) return { span: null, roots: 0, positions: own.map(() => null), leave_one_out: [] };
  const shown = ({ low, high }: Span): ScaleSpan => ({ low: point(low), high: point(high) });
  const { span, pivots, positions } = against(own, values);
  const members = independentMembers(values.map(({ account }) => account));
  return {
    span: shown(span),
    roots: members.length,
    positions,
    leave_one_out: members.length < 2 ? [] : members.flatMap(without),
  };

  function without(member: OtherClaim): LeftOut[] {
    const isOut = ({ account }: Named): boolean => sharesRoot(member.roots, account.roots);
    // Leaving out none of those on which span and positions hang changes nothing.
    if (!pivots.some(isOut)) return [];
    const left = against(
      own,
      values.filter((value) => !isOut(value)),
    );
    if (sameSpan(left.span, span) && left.positions.every((now, at) => now === positions[at])) return [];
    const { source } = member.claim;
    const others = values.flatMap((value) =>
      isOut(value) && value.account.claim.source !== source ? value.account.claim.source : [],
    );
    return [
      { without: [source, ...new Set(others.sort(byCodeUnit))], span: shown(left.span), positions: left.positions },
    ];
  }
}

function sameSpan(a: Span, b: Span): boolean {
  return a.low === b.low && a.high === b.high;
}

/** The span of values, where the claims of the subject stand against it, and a value for each thing that this hangs on. */
function against(
  own: readonly (Told | null)[],
  values: readonly Named[],
): { readonly span: Span; readonly positions: (Position | null)[]; readonly pivots: Named[] } {
  let [lowest, highest] = [values[0] as Named, values[0] as Named];
  for (const value of values) {
    if (value.named.low < lowest.named.low) lowest = value;
    if (value.named.high > highest.named.high) highest = value;
  }
  const span = { low: lowest.named.low, high: highest.named.high };
  const pivots = [lowest, highest];
  const positions = own.map((told, at) => {
    const meeting = values.find(
      ({ account: { relations } }) => relations[at] === 'agrees' || relations[at] === 'overlaps',
    );
    if (meeting) pivots.push(meeting);
    return position(told, span, meeting !== undefined);
  });
  return { span, positions, pivots };
}

function position(told: Told | null, span: Span, meets: boolean): Position | null {
  if (told === null) return null;
  const { low, high } = told.named ?? told.reach;
  if (meets) return low >= span.low && high <= span.high ? 'inside' : 'across';
  return high < span.low ? 'below' : low > span.high ? 'above' : 'between';
}

const DAYS: Scale = {
  point: isoDay,
  range: (told) => range(told, isoDay),
};
const NUMBERS: Scale = {
  point: round,
  range: (told) => range(told, round),
};

function range(told: Told | null, point: (value: number) => number | string): ScaleRange | null {
  const bounds = told?.named ?? told?.bound;
  if (!bounds) return null;
  const low = Number.isFinite(bounds.low) ? point(bounds.low) : null;
  const high = bounds.high === bounds.low ? low : Number.isFinite(bounds.high) ? point(bounds.high) : null;
  return { low, best: bounds.low === bounds.high ? low : null, high };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
