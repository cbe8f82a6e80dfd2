import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueText } from '../../src/claim-type/index.js';
import { fromCsv, toCsv } from '../../src/export/format/csv.js';
import { claims as table } from '../../src/export/table/claims.js';
import type { CasualtyClaim, Claim, QuantityClaim } from '../../src/record/types.js';
import { RULE_SETS } from '../../src/value/rules.js';
import { casualty, quantity } from '../compare/claims.js';
import { rangeOf, related } from '../compare/pair/pair.js';
import { is } from '../often.js';
import { RUNS } from '../runs.js';

const NOUGHT = { low: 0, best: 0, high: 0 };
/** Makers of an amount of each kind. */
const AMOUNTS: readonly (readonly [string, (fields: object) => QuantityClaim | CasualtyClaim])[] = [
  ['a quantity', quantity],
  ['a loss', casualty],
];
const exactly = (value: number): object => ({ low: value, best: value, high: value });
/** Numbers from one on: nothing and hardly anything are not the same. */
const some = fc.integer({ min: 1, max: 1_000_000 });

describe.each(AMOUNTS)('0 is a number: %s of nothing', (_, make) => {
  const none = make({ ...NOUGHT, stated: 'none' });

  it('is nothing under every rule set, however it is hedged', () => {
    for (const rules of RULE_SETS)
      for (const hedge of ['exact', 'about', 'some'])
        expect(rangeOf(make({ ...NOUGHT, hedge }), rules), `${rules.name}, ${hedge}`).toMatchObject({
          core: [{ low: 0, high: 0 }],
          reach: [{ low: 0, high: 0 }],
        });
  });

  it('agrees with nothing and conflicts with something, whichever comes first, and has no ratio to it', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...RULE_SETS), (count, rules) => {
        const other = make(exactly(count));
        is(related(none, none, { rules }).relation, 'agrees');
        expect(related(none, other, { rules })).toMatchObject({
          relation: 'conflicts',
          direction: 'lower',
          ratio: null,
          claim_low: 0,
          claim_high: 0,
        });
        expect(related(other, none, { rules })).toMatchObject({
          relation: 'conflicts',
          direction: 'higher',
          ratio: null,
        });
      }),
      { numRuns: Math.min(RUNS, 200) },
    );
  });

  it('is not what words without a figure say', () => {
    const vague = make({ hedge: 'vague', stated: 'an untold number' });
    expect(rangeOf(vague)).toBeNull();
    expect(related(none, vague).relation).toBe('not_comparable');
  });

  it('is 0 in tables, where null is an empty cell, and in words', () => {
    const rows: Claim[] = [none, make({ low: 0, hedge: 'at_least' }), make({ high: 0, hedge: 'up_to' })];
    const back = fromCsv(toCsv(rows, table.columns, 'claims.csv'), table.columns, 'claims.csv');
    expect(back.map(({ low, best, high }) => [low, best, high])).toEqual([
      [0, 0, 0],
      [0, null, null],
      [null, null, 0],
    ]);
    expect(valueText(none)).toContain('none');
    expect(JSON.parse(JSON.stringify(none))).toEqual(none);
  });
});

describe('nobody is 0', () => {
  const nobody = casualty({ hedge: 'vague', stated: 'not a man', extent: 'nobody' });

  it('agrees with 0 and with nobody, and conflicts with any number and any share of people', () => {
    expect(related(nobody, casualty(NOUGHT)).relation).toBe('agrees');
    expect(related(nobody, nobody).relation).toBe('agrees');
    for (const extent of ['all', 'most', 'part'])
      expect(related(nobody, casualty({ hedge: 'vague', stated: extent, extent })), extent).toMatchObject({
        relation: 'conflicts',
        direction: 'lower',
      });
    fc.assert(
      fc.property(some, fc.constantFrom(...RULE_SETS), (count, rules) => {
        is(related(nobody, casualty(exactly(count)), { rules }).relation, 'conflicts');
      }),
      { numRuns: Math.min(RUNS, 200) },
    );
  });
});
