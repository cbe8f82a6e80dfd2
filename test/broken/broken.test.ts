import { describe, expect, it } from 'vitest';
import { soundConstraints } from './by-constraint.js';
import { byField } from './by-field.js';
import { byRecord } from './by-record.js';
import { byRelation } from './by-relation.js';
import { byText } from './by-text.js';
import { checkBroken, soundDossier } from './dossier.js';
import { judge, type Outcome } from './judge.js';
import type { Mutation } from './mutation.js';
import { pairs } from './pairs.js';

/** With SOAK=1 every mutation is tried, and so many pairs of them that all in all there are 20,000; SEED chooses the pairs. */
const SOAK = process.env.SOAK === '1' ? 20_000 : null;
const SEED = Number(process.env.SEED ?? 1);

const dossier = soundDossier('full');
const all = [...byField(dossier), ...byRecord(dossier), ...byText(dossier), ...byRelation()];
const tried =
  SOAK === null ? firstOfEach(all) : [...all, ...pairs(all, Math.max(0, SOAK - all.length), generator(SEED))];

/** One mutation of each sort. */
function firstOfEach(mutations: readonly Mutation[]): Mutation[] {
  const first = new Map<string, Mutation>();
  for (const mutation of mutations) if (!first.has(mutation.sort)) first.set(mutation.sort, mutation);
  return [...first.values()];
}

/** Whole numbers below a bound (Park and Miller, Commun. ACM 31 (1988) 1192-1201). */
function generator(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Tally {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly bad: readonly string[];
  readonly harmless: ReadonlyMap<string, number>;
}

function tally(mutations: readonly Mutation[]): Tally {
  const counts = { 'refused well': 0, 'refused poorly': 0, 'accepted wrongly': 0, 'accepted harmlessly': 0 };
  const bad: string[] = [];
  const harmless = new Map<string, number>();
  for (const mutation of mutations) {
    const { outcome, why } = judge(mutation, checkBroken(dossier, mutation.apply));
    counts[outcome] += 1;
    if (outcome === 'accepted harmlessly') harmless.set(why, (harmless.get(why) ?? 0) + 1);
    else if (outcome !== 'refused well') bad.push(`${outcome}: ${why}`);
  }
  return { counts, bad, harmless };
}

describe('broken dossiers', () => {
  it('are made from one without fault', () => {
    expect(checkBroken(dossier).flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('are broken by nothing else: constraints of every kind, with the operands that they ask for, are accepted', () => {
    const faults = soundConstraints().flatMap(({ apply }) =>
      checkBroken(dossier, apply).flatMap((result) => result.faults),
    );
    expect(faults).toEqual([]);
  });

  it('are refused with file, record and remedy, unless the change is right by what it is', () => {
    const { counts, bad, harmless } = tally(tried);
    expect(bad).toEqual([]);
    expect(counts).toMatchObject({ 'refused poorly': 0, 'accepted wrongly': 0 });
    // What may be accepted is little, and each has its reason.
    expect(counts['accepted harmlessly']).toBeLessThan(tried.length / 4);
    expect([...harmless.keys()].filter((why) => why === '')).toEqual([]);
    expect(tried.length).toBeGreaterThanOrEqual(SOAK ?? 2000);
    if (SOAK !== null) console.log(counts, Object.fromEntries(harmless));
  });
});
