import type { LeftOut, ScaleRange, ScaleSpan, SubjectEntry } from '../../record/types.js';
import { isoDay } from '../../value/calendar.js';
import type { Span } from '../../value/range.js';
import { accountKey, countRoots, rootGroups, type Account, type Roots } from './roots.js';
import type { Told } from './told.js';

/**
 * Where a claim of the subject stands against the values that accounts name. `below` (earlier), `above` (later): outside
 * their span, and it meets none of them; `between`: in their midst, and it meets none; `inside`: it meets one and lies
 * within the span; `across`: it meets one and reaches over an edge of the span.
 */
export type Position = NonNullable<SubjectEntry['position']>;

/** A value that an independent account names, and which claims of the subject it meets. */
export interface Named {
  readonly account: Account;
  readonly named: Span;
  readonly meets: readonly boolean[];
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
export function place(own: readonly (Told | null)[], values: readonly Named[], roots: Roots, { point }: Scale): Placed {
  const [first] = values;
  if (first === undefined) return { span: null, roots: 0, positions: own.map(() => null), leave_one_out: [] };
  const shown = ({ low, high }: Span): ScaleSpan => ({ low: point(low), high: point(high) });
  const span = hull(values);
  const meeting = own.map((_, at) => values.reduce((count, { meets }) => count + Number(meets[at]), 0));
  const positions = own.map((told, at) => position(told, span, (meeting[at] as number) > 0));
  const accounts = values.map(({ account }) => account);
  const count = countRoots(accounts, roots);
  return { span: shown(span), roots: count, positions, leave_one_out: count < 2 ? [] : leaveOneOut() };

  function leaveOneOut(): LeftOut[] {
    const byAccount = new Map<string, Named[]>();
    for (const value of values) {
      const key = accountKey(value.account);
      const list = byAccount.get(key);
      if (list) list.push(value);
      else byAccount.set(key, [value]);
    }
    const lowest = values.toSorted((a, b) => a.named.low - b.named.low);
    const highest = values.toSorted((a, b) => b.named.high - a.named.high);
    return rootGroups(accounts, roots).flatMap((group): LeftOut[] => {
      const gone = new Set(group.flatMap((account) => byAccount.get(accountKey(account)) ?? []));
      const [low, high] = [lowest, highest].map((list) => list.find((value) => !gone.has(value))?.named);
      if (!low || !high) return [];
      const rest = { low: low.low, high: high.high };
      const left = own.map((told, at) => {
        let count = meeting[at] as number;
        for (const { meets } of gone) if (meets[at]) count -= 1;
        return position(told, rest, count > 0);
      });
      const changes = rest.low !== span.low || rest.high !== span.high || left.some((now, at) => now !== positions[at]);
      if (!changes) return [];
      return [{ without: [...new Set(group.map(({ source }) => source))], span: shown(rest), positions: left }];
    });
  }
}

function position(told: Told | null, span: Span, meets: boolean): Position | null {
  if (told === null) return null;
  const { low, high } = told.named ?? told.reach;
  if (meets) return low >= span.low && high <= span.high ? 'inside' : 'across';
  return high < span.low ? 'below' : low > span.high ? 'above' : 'between';
}

function hull(values: readonly Named[]): Span {
  let [low, high] = [Infinity, -Infinity];
  for (const { named } of values) {
    low = Math.min(low, named.low);
    high = Math.max(high, named.high);
  }
  return { low, high };
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
  const [low, high] = [bounds.low, bounds.high].map((value) => (Number.isFinite(value) ? point(value) : null)) as [
    ScaleRange['low'],
    ScaleRange['high'],
  ];
  return { low, best: bounds.low === bounds.high ? low : null, high };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
