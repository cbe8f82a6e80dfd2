import { describe, expect, it } from 'vitest';
import { ruleOnFindings, staleRulings } from '../../../src/compare/findings/rulings.js';
import { profile } from '../../../src/compare/weigh/profile.js';
import type { RulingRecord } from '../../../src/record/authored.js';
import type { Claim, Finding } from '../../../src/record/types.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';
import { filled } from '../../records.js';
import { collection, compare, day, men, on, strength, three } from '../small-collection.js';

const [own, other]: Claim[] = [men('s', 300, { hedge: 'about' }), men('a', 900)];
const [mine, theirs]: Claim[] = [on('s', '1919-03-01'), on('a', '1919-03-09')];
if (!own || !other || !mine || !theirs) throw new Error('two pairs');

const ruling = (claims: readonly [Claim, Claim], relation: RulingRecord['relation']): RulingRecord => ({
  finding: claims.map(({ id }) => id).join('~'),
  relation,
  reason: 'Another fight is meant.',
  on: '2026-01-01',
});
const given = (rulings: readonly RulingRecord[], subject = 's'): Parameters<typeof compare>[0] =>
  collection({ subject, sources: three, topics: [strength, day], claims: [own, other, mine, theirs], rulings });
const ruled = (claims: readonly [Claim, Claim], relation: RulingRecord['relation']): Finding | undefined =>
  compare(given([ruling(claims, relation)])).findings.find(({ claim }) => claim === claims[0].id);

describe('a ruling', () => {
  it.each([
    ['agrees', 'same'],
    ['overlaps', null],
    ['not_comparable', null],
  ] as const)('stands in the place of all that was computed: %s', (relation, direction) => {
    expect(ruled([own, other], relation)).toMatchObject({
      relation,
      computed: 'conflicts',
      cause: 'ruling',
      direction,
      band: null,
      ratio: null,
      gap_days: null,
      excess: null,
      lift_claim: null,
      lift_other: null,
      lift_width: null,
      unless: null,
      // What each side allows is not changed by it.
      claim_low: 270,
      claim_high: 330,
      other_low: 900,
    });
    expect(ruled([mine, theirs], relation)).toMatchObject({
      relation,
      computed: 'conflicts',
      gap_days: null,
      band: null,
      direction,
      excess: null,
      claim_start: '1919-03-01',
    });
  });

  it('keeps what was computed in words, and says who ruled why', () => {
    const finding = ruled([own, other], 'not_comparable');
    expect(finding?.reason).toMatch(
      /the first figure is 3 times lower, beyond what the hedges allow\. Reviewed: Another fight is meant\.$/,
    );
    expect(finding?.steps.at(-1)).toBe('computed: conflicts; ruled not_comparable on 2026-01-01');
    expect(finding?.steps).toContain('test: 270 to 330 and 900 do not meet');
  });

  it('may make a conflict of what meets', () => {
    const near = men('b', 310);
    const { findings } = compare(
      collection({
        sources: three,
        topics: [strength],
        claims: [own, near],
        rulings: [ruling([own, near], 'conflicts')],
      }),
    );
    expect(findings).toMatchObject([
      { relation: 'conflicts', computed: 'overlaps', cause: 'ruling', direction: null, band: null, unless: null },
    ]);
  });

  it('holds whichever of the two is the subject, and in profiles', () => {
    const turned = compare(given([ruling([own, other], 'not_comparable')], 'a'));
    expect(turned.findings.find(({ claim }) => claim === other.id)).toMatchObject({
      relation: 'not_comparable',
      computed: 'conflicts',
    });
    const rows = profile(given([ruling([own, other], 'agrees')]), 's', DEFAULT_RULES);
    expect(rows.find(({ measure }) => measure === 'strength')).toMatchObject({
      agree: 1,
      conflict: 0,
      more: 0,
      less: 0,
    });
  });

  it('that changes nothing leaves the finding as it is, and is stale', () => {
    const plain = compare(given([])).findings;
    const same = ruling([own, other], 'conflicts');
    expect(compare(given([same])).findings).toEqual(plain);
    const stale = (rulings: RulingRecord[]): string[] =>
      staleRulings(plain, rulings.map(filled.ruling)).map(({ finding }) => finding);
    expect(stale([same])).toEqual([same.finding]);
    expect(stale([{ ...same, finding: 'gone~too' }])).toEqual(['gone~too']);
    const good = ruling([own, other], 'agrees');
    expect(stale([good])).toEqual([]);
    // Of findings that are ruled upon already, what was computed counts.
    expect(staleRulings(ruleOnFindings(plain, [filled.ruling(good)]), [filled.ruling(good)])).toEqual([]);
  });
});
