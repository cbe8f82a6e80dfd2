import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/record/types.js';
import { casualty } from '../compare/claims.js';
import { clauseOf, rangeOf, related, told } from '../compare/pair/pair.js';

const lost = (value: number, more: object = {}): Claim => casualty({ low: value, best: value, high: value, ...more });
const share = (extent: string): Claim => casualty({ hedge: 'vague', extent });

describe('losses', () => {
  it.each<[string, Claim, Claim, string, string | null]>([
    ['killed are not wounded', lost(5), lost(5, { outcome: 'wounded' }), 'not_comparable', 'outcome'],
    [
      "one side's losses are not the other's",
      lost(5, { side: 'japanese' }),
      lost(5, { side: 'white' }),
      'not_comparable',
      'side',
    ],
    ['to a man conflicts with most', share('all'), share('most'), 'conflicts', 'extent'],
    ['to a man conflicts with a part', share('all'), share('part'), 'conflicts', 'extent'],
    ['to a man agrees with all', share('all'), share('all'), 'agrees', 'extent'],
    ['most are a part', share('most'), share('part'), 'overlaps', 'precision'],
    ['a part may be most', share('part'), share('most'), 'overlaps', 'precision'],
    ['nobody is not a part', share('nobody'), share('part'), 'conflicts', 'extent'],
    ['nobody agrees with nobody', share('nobody'), share('nobody'), 'agrees', 'extent'],
    ['nobody agrees with 0', share('nobody'), lost(0), 'agrees', null],
    ['0 agrees with nobody', lost(0), share('nobody'), 'agrees', null],
    ['nobody conflicts with 5', share('nobody'), lost(5), 'conflicts', null],
    [
      'nobody lies in what "up to 700" allows',
      share('nobody'),
      casualty({ hedge: 'up_to', high: 700 }),
      'overlaps',
      null,
    ],
    ['to a man conflicts with none', share('all'), lost(0), 'conflicts', 'extent'],
    ['none conflicts with a part', lost(0), share('part'), 'conflicts', 'extent'],
    ['to a man cannot be set against a figure', share('all'), lost(5), 'not_comparable', 'value_missing'],
    ['figures count before shares', lost(5, { extent: 'all' }), lost(5, { extent: 'most' }), 'agrees', null],
    ['where only one has a figure, shares count', lost(5, { extent: 'all' }), share('most'), 'conflicts', 'extent'],
    ['nobody and a figure with a share', share('nobody'), lost(5, { extent: 'all' }), 'conflicts', 'extent'],
  ])('%s', (_, a, b, relation, cause) => {
    expect(related(a, b)).toMatchObject({ relation, cause });
    expect(related(b, a)).toMatchObject({ relation, cause });
  });

  it.each([
    ['nobody', 'part', 'lower'],
    ['most', 'all', 'lower'],
    ['all', 'part', 'higher'],
    ['all', 'nobody', 'higher'],
  ])('the share "%s" stands to "%s" as %s', (first, second, direction) => {
    const finding = told(share(first), share(second));
    expect(finding).toMatchObject({ direction, unless: 'both named the same share' });
    expect(clauseOf(finding)).toBe(`the first says ${first} of them, the second ${second}`);
    expect(finding.steps).toContain(`shares named: ${first} and ${second}`);
  });

  it('say which of the two has none', () => {
    const finding = told(lost(0), share('most'));
    expect(finding).toMatchObject({ direction: 'lower', unless: 'both named the same share or the same figure' });
    expect(clauseOf(finding)).toBe('the second says most of them, the first gives none');
    expect(clauseOf(told(share('all'), lost(7)))).toBe(
      'not comparable, one names a share of the men, the other does not',
    );
  });

  it('"nobody" is 0, other shares are no figure', () => {
    expect(rangeOf(share('nobody'))).toMatchObject({ core: [{ low: 0, high: 0 }], reach: [{ low: 0, high: 0 }] });
    expect(rangeOf(share('all'))).toBeNull();
    expect(related(share('nobody'), lost(5))).toMatchObject({ claim_low: 0, claim_high: 0, excess: 5, ratio: null });
  });
});
