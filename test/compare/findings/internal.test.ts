import { describe, expect, it } from 'vitest';
import type { ConstraintRecord } from '../../../src/record/authored.js';
import type { Claim, DateClaim } from '../../../src/record/types.js';
import { dated } from '../claims.js';
import { collection, compare, day, source } from '../small-collection.js';

const named = (claim: Claim, id: string): Claim => ({ ...claim, id, source: 's', topic: 'day' });

/** What a constraint on two dates implies. */
function implied(
  first: Claim,
  second: Claim,
  more: Partial<ConstraintRecord> = {},
  calendar: 'julian' | null = null,
): readonly Claim[] {
  return compare(
    collection({
      sources: [{ ...source('s'), calendar }],
      topics: [day],
      claims: [named(first, 's-0001'), named(second, 's-0002')],
      constraints: [
        {
          id: 'next-day',
          source: 's',
          kind: 'day_after',
          operands: [{ claim: 's-0001' }, { claim: 's-0002' }],
          statement: 'It came the day after',
          ...more,
        },
      ],
    }),
  ).implied;
}

describe('an implied date', () => {
  it('is what other words of the source force', () => {
    expect(implied(dated('1918-11'), dated('1918-11-27'))).toMatchObject([
      {
        id: 's-implied-next-day',
        date: '1918-11-26',
        date_start: '1918-11-26',
        date_end: '1918-11-26',
        date_prec: 'day',
        date_text: 'implied by its own words: 1918-11-26',
        date_basis: 'relative',
        relative_to: 's-0002',
        derived_from: ['s-0001', 's-0002'],
        note: 'Follows from: It came the day after',
      },
    ]);
    expect(implied(dated('1918-11-26'), dated('1918-11'))).toMatchObject([
      { date: '1918-11-27', relative_to: 's-0001' },
    ]);
  });

  it('loses the day of the week and the part that were said of the wider one', () => {
    const [found] = implied(dated('1918-11', { weekday: 'monday', date_part: 'end' }), dated('1918-11-27'));
    expect(found).toMatchObject({ date: '1918-11-26', weekday: null, date_part: null });
  });

  it.each([
    ['a night of a month is the night of the day', '1918-11', '1918-11-27', '1918-11-26', 'night'],
    ['the evening before the morning that is left', '1918-11-26', '1918-11-27', '1918-11-26', 'night'],
    ['only the morning after it is left', '1918-11-26', '1918-11-28', '1918-11-27', null],
  ])('keeps the night where it is one: %s', (_, night, next, date, part) => {
    const found = implied(dated(night, { date_part: 'night' }), dated(next)) as DateClaim[];
    expect(found).toMatchObject([{ date, date_part: part }]);
  });

  it('is Gregorian where it was moved from the old calendar, and is not moved again', () => {
    const found = implied(dated('1920-02'), dated('1920-02-10'), {}, 'julian');
    expect(found).toMatchObject([{ date: '1920-02-22', calendar: 'gregorian' }]);
    expect(implied(dated('1920-02'), dated('1920-02-10'))).toMatchObject([
      { date: '1920-02-09', calendar: 'unstated' },
    ]);
  });

  it('must tell something: a range narrowed by less than half is no news', () => {
    expect(implied(dated('1918-11'), dated('1918-11'))).toEqual([]);
    expect(implied(dated('1918-11-26'), dated('1918-11-27'))).toEqual([]);
  });

  it('of a set keeps to its members', () => {
    const set = '[1918-11-01,1918-11-26]';
    expect(implied(dated(set), dated('1918-11-20/1918-11-30'))).toMatchObject([{ date: '1918-11-26' }]);
    expect(implied(dated(set), dated('1918-11-20/1918-11-24'))).toEqual([]);
  });

  it('comes of no constraint that fails or cannot be tested', () => {
    expect(implied(dated('1918-11'), dated('1919-11-27'))).toEqual([]);
    expect(
      implied(dated('1918-11'), dated('1918-11-27'), { operands: [{ claim: 's-0001' }, { claim: 's-9999' }] }),
    ).toEqual([]);
    expect(implied(dated('1918-11'), dated('1918-11-27'), { kind: 'before' })).toEqual([]);
  });
});
