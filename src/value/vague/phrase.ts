import { hull, type Span } from '../range.js';
import type { Item, Lexicon } from './items.js';
import type { VagueBound } from './table.js';

/** What a vague phrase names, and how far it goes by its own words; a rule set decides what is allowed round it. */
export interface VagueAmount {
  readonly core: Span;
  /** Holds the core; from 0 or to infinity where the words bound the amount on one side only. */
  readonly reach: Span;
}

/** An amount in a phrase: the items from `start` to `end`, and what those round it make of it. */
interface Part {
  readonly core: Span;
  readonly start: number;
  readonly end: number;
}

interface Stated extends Part {
  /** Index of the first item that belongs to it, the words that bound or deny it included. */
  readonly from: number;
  readonly to: number;
  readonly reach: Span;
  readonly denied: boolean;
  /** How it hangs together with the amount before it. */
  readonly tie: 'or' | 'perhaps' | null;
}

/** The phrase has words for amounts, and yet no amount that can be read with certainty. */
export type Unreadable = 'unreadable';

/**
 * The amount that a phrase names, in the words of one language. It is read by its parts, a count times a unit times what
 * that multiplies ("several hundred thousand"); what is denied drops out, words that bound it open one side, alternatives
 * ("hundreds, perhaps thousands") are taken together. Whatever leaves a doubt, an unknown word before a unit, a numeral, two
 * amounts of two things, a denial farther off, gives no figure.
 * @returns null when the phrase has no words for an amount in this language
 */
export function readItems(items: readonly Item[], lexicon: Lexicon): VagueAmount | Unreadable | null {
  const parts = partsOf(items, lexicon);
  if (parts === null || parts === 'unreadable') return parts;
  const stated: Stated[] = [];
  for (const part of parts) stated.push(statedPart(part, items, stated.at(-1)));
  const free = (at: number): boolean => stated.every(({ from, start }) => at < from || at >= start);
  const follows = lexicon.table.negation_follows;
  for (const { from, start } of stated) {
    const clause = items[start]?.clause;
    const doubt = items.some(
      (item, at) => item.meaning.negation && item.clause === clause && free(at) && (follows || at < from),
    );
    if (doubt) return 'unreadable';
  }
  const left = stated.filter(({ denied }) => !denied);
  if (left.length === 0 || left.slice(1).some(({ tie }) => tie === null)) return 'unreadable';
  return { core: hull(left.map(({ core }) => core)), reach: hull(left.map(({ reach }) => reach)) };
}

/** The amounts in a phrase, in order; `unreadable` when a unit is left over or stands behind a numeral. */
function partsOf(items: readonly Item[], { table }: Lexicon): Part[] | Unreadable | null {
  const parts: Part[] = [];
  for (let at = 0; at < items.length;) {
    const { unit, plural, count } = meaningAt(items, at);
    const part = count ? countedPart(items, at) : unit && plural ? unitPart(items, at, null, at) : null;
    // A unit that nothing counts: in running characters it may be part of any other word, unless it touches an amount.
    if (part === null && unit && table.written === 'words') return 'unreadable';
    if (part === null) at++;
    else if (part === 'unreadable' || touches(items, part, table.written)) return 'unreadable';
    else {
      parts.push(part);
      at = part.end;
    }
  }
  return parts.length > 0 ? parts : null;
}

function countedPart(items: readonly Item[], at: number): Part | Unreadable | null {
  const { count } = meaningAt(items, at);
  const unit = unitAfter(items, at);
  if (unit !== null) return unitPart(items, unit, count?.times ?? null, at);
  // "several 100": the figure belongs to it, and is none of the units of the table.
  if (items[at + 1]?.joined && meaningAt(items, at + 1).numeral) return 'unreadable';
  return count?.alone ? { core: count.alone, start: at, end: at + 1 } : null;
}

/** A unit with all that it multiplies, and the count before it. */
function unitPart(items: readonly Item[], first: number, times: Span | null, start: number): Part | Unreadable {
  const { unit } = meaningAt(items, first);
  if (!unit) return 'unreadable';
  let [scale, end] = [1, first + 1];
  for (let next = unitAfter(items, first); next !== null; next = unitAfter(items, next)) {
    const value = meaningAt(items, next).unit?.value ?? null;
    if (value === null) return 'unreadable';
    scale *= value;
    end = next + 1;
  }
  if (times !== null && unit.value === null) return 'unreadable';
  const one = unit.value ?? 1;
  const { low, high } = times === null ? unit : { low: times.low * one, high: (times.high + 1) * one - 1 };
  return { core: { low: low * scale, high: (high + 1) * scale - 1 }, start, end };
}

/** Index of the unit that follows at once, or behind a link; null without one. */
function unitAfter(items: readonly Item[], at: number): number | null {
  let next = at + 1;
  while (meaningAt(items, next).link) next++;
  const linked = next > at + 1;
  return meaningAt(items, next).unit && (linked || items[next]?.joined) ? next : null;
}

/** Whether something before an amount makes it another, or, in running characters, a unit or count at either side. */
function touches(items: readonly Item[], { start, end }: Part, written: 'words' | 'characters'): boolean {
  const { numeral, unit, before: bound, governor, join } = items[start]?.joined ? meaningAt(items, start - 1) : {};
  const first = meaningAt(items, start);
  const singular = first.governed && (governor ?? (bound && !(join && meaningAt(items, start - 2).unit)));
  if (singular || (numeral && first.unit)) return true;
  let back = start - 1;
  while (meaningAt(items, back).filler) back--;
  // "all but several hundred", "of several hundred, four": what is told is not the amount itself.
  if (meaningAt(items, back).unread || (back === 0 && meaningAt(items, 0).link)) return true;
  // "four of several hundred": nor here. An article may be a link as well ("des centaines"), and then was passed above.
  while (meaningAt(items, back).link ?? meaningAt(items, back).filler) back--;
  const linked = items.slice(back + 1, start).some(({ meaning }) => meaning.link);
  if (linked && meaningAt(items, back).numeral) return true;
  if (written === 'words') return false;
  const next = items[end]?.joined ? meaningAt(items, end) : {};
  return Boolean(unit ?? numeral ?? next.unit ?? next.count);
}

/** An amount with the words round it that bound or deny it, and how it hangs together with the one before. */
function statedPart(part: Part, items: readonly Item[], last: Stated | undefined): Stated {
  const first = last?.to ?? 0;
  const skip = (at: number): number => {
    let back = at;
    for (; back >= first; back--) {
      const { filler, perhaps, before } = meaningAt(items, back);
      if (before || !(filler ?? perhaps)) break;
    }
    return back;
  };
  let from = part.start;
  let side: VagueBound['side'] | null = null;
  let denied = false;
  let at = skip(part.start - 1);
  const { before, join } = at >= first ? meaningAt(items, at) : {};
  // "hundreds to thousands": between two amounts the word joins them, elsewhere it bounds.
  if (before && !(join && last && skip(at - 1) < first)) {
    [side, from] = [before.side, at];
    at = skip(at - 1);
    if (at >= first && meaningAt(items, at).negation) {
      [side, from] = [before.denied, at];
      denied = before.denied === null;
    }
  } else if (at >= first && meaningAt(items, at).negation) [denied, from] = [true, at];
  const after = boundAfter(items, part.end);
  side ??= after?.side ?? null;
  const tie = last ? tieOf(items.slice(last.to, from), items[part.start]?.clause !== items[last.start]?.clause) : null;
  return {
    ...part,
    from,
    to: after?.to ?? part.end,
    reach: {
      // "hundreds, at most thousands" begins where the first amount does.
      low: side === 'up_to' && tie === null ? 0 : part.core.low,
      high: side === 'at_least' ? Infinity : part.core.high,
    },
    denied: denied || (tie === 'or' && last?.denied === true),
    tie,
  };
}

/** The words that bound an amount from behind ("or more"), what is counted between them or not. */
function boundAfter(items: readonly Item[], end: number): { side: VagueBound['side']; to: number } | null {
  let at = end;
  let strangers = 0;
  for (; at < items.length; at++) {
    const { filler, after, ...other } = meaningAt(items, at);
    if (after) return isAmountAfter(items, at) ? null : { side: after.side, to: at + 1 };
    if (filler) continue;
    if (Object.keys(other).length > 0 || ++strangers > 1) return null;
  }
  return null;
}

function isAmountAfter(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (meaningAt(items, next).filler || meaningAt(items, next).perhaps) next++;
  return Boolean(meaningAt(items, next).unit ?? meaningAt(items, next).count);
}

/** Whether nothing stands between two amounts but words, or a stop, that make them alternatives. */
function tieOf(between: readonly Item[], stop: boolean): Stated['tie'] {
  if (!between.every(({ meaning }) => meaning.join ?? meaning.perhaps ?? meaning.filler)) return null;
  if (between.some(({ meaning }) => meaning.perhaps)) return 'perhaps';
  return stop || between.some(({ meaning }) => meaning.join) ? 'or' : null;
}

function meaningAt(items: readonly Item[], at: number): Item['meaning'] {
  return items[at]?.meaning ?? {};
}
