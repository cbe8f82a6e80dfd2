import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../../src/value/calendar.js';
import type { ConstraintRecord, OperandRecord } from '../../../../src/record/authored.js';
import type { Claim, Constraint, Finding } from '../../../../src/record/types.js';
import { casualty, dated, quantity } from '../../claims.js';
import { attribution } from '../../claims.js';
import { is } from '../../../often.js';
import { RUNS } from '../../../runs.js';
import { collection, compare, source, strength } from '../../small-collection.js';

/** What a test gives as an operand: a claim of the source, or a cited value or date. */
type Given = Claim | OperandRecord;
const on = (date: string, more: object = {}): Claim => dated(date, more);
const at = (value: number, more: object = {}): Claim =>
  quantity({ low: value, best: value, high: value, stated: String(value), ...more });
const range = (low: number, high: number): Claim => quantity({ low, high, stated: `${low}-${high}` });
const days = (value: number): OperandRecord => ({ value, unit: 'days', cited: 'made up' });
const times = (value: number): OperandRecord => ({ value, unit: 'ratio', cited: 'made up' });

interface Asked {
  readonly tolerance?: number;
  readonly calendar?: 'julian';
  /** Claims that stand among the operands and in another source. */
  readonly foreign?: boolean;
}

/** The finding of a constraint of which nothing else is known. */
function tested(kind: Constraint['kind'], operands: readonly Given[], asked: Asked = {}): Finding {
  const claims = operands.flatMap((given, index): Claim[] =>
    'type' in given
      ? [{ ...given, id: `s-000${index + 1}`, source: asked.foreign === true ? 'a' : 's', topic: null }]
      : [],
  );
  const record: ConstraintRecord = {
    id: 'c',
    source: 's',
    kind,
    operands: operands.map((given, index) => ('type' in given ? { claim: `s-000${index + 1}` } : given)),
    ...(asked.tolerance === undefined ? {} : { tolerance: asked.tolerance }),
    statement: 'It must hold.',
  };
  const { findings } = compare(
    collection({
      sources: [{ ...source('s'), calendar: asked.calendar ?? null }, source('a')],
      topics: [strength],
      claims,
      scopes: [{ dimension: 'unit', part: 'men', whole: 'persons' }],
      constraints: [record],
    }),
  );
  const finding = findings.find(({ kind: found }) => found === 'internal');
  if (finding === undefined) throw new Error('every constraint is a finding');
  return finding;
}

describe('a constraint', () => {
  it.each<[string, Constraint['kind'], readonly Given[], number | undefined, boolean]>([
    ['the day after', 'day_after', [on('1918-04-04'), on('1918-04-05')], undefined, true],
    ['the same day is not the day after', 'day_after', [on('1918-04-04'), on('1918-04-04')], undefined, false],
    ['two days after is not the day after', 'day_after', [on('1918-04-04'), on('1918-04-06')], undefined, false],
    ['two days after, one tolerated', 'day_after', [on('1918-04-04'), on('1918-04-06')], 1, true],
    ['the same day, one tolerated', 'day_after', [on('1918-04-04'), on('1918-04-04')], 1, true],
    ['a month may hold the day after', 'day_after', [on('1918-04'), on('1918-04-30')], undefined, true],
    [
      'one of two days is the day after',
      'day_after',
      [on('[1918-04-04,1918-04-09]'), on('1918-04-10')],
      undefined,
      true,
    ],
    [
      'neither of two days is the day before',
      'day_after',
      [on('[1918-04-02,1918-04-09]'), on('1918-04-05')],
      undefined,
      false,
    ],
    [
      'a day between two days is within neither',
      'within',
      [on('1918-04-06'), on('[1918-04-04,1918-04-09]')],
      undefined,
      false,
    ],
    ['one of two days is within them', 'within', [on('1918-04-09'), on('[1918-04-04,1918-04-09]')], undefined, true],
    ['a day between two days, two tolerated', 'within', [on('1918-04-06'), on('[1918-04-04,1918-04-09]')], 2, true],
    [
      'two days equal two others of which one is the same',
      'equal',
      [on('{1918-04-04,1918-04-09}'), on('[1918-04-09,1918-04-20]')],
      undefined,
      true,
    ],
    [
      'two days equal none of two others between them',
      'equal',
      [on('[1918-04-04,1918-04-20]'), on('[1918-04-09,1918-04-11]')],
      undefined,
      false,
    ],
    [
      'no two of two days lie three days apart',
      'duration_between',
      [on('[1918-04-04,1918-04-09]'), on('[1918-04-05,1918-04-20]'), days(3)],
      undefined,
      false,
    ],
    ['ten days between', 'duration_between', [on('1918-04-04'), on('1918-04-14'), days(10)], undefined, true],
    [
      'ten days between, not nine',
      'duration_between',
      [on('1918-04-04'), on('1918-04-13'), days(10)],
      undefined,
      false,
    ],
    ['nine days, one tolerated', 'duration_between', [on('1918-04-04'), on('1918-04-13'), days(10)], 1, true],
    ['eleven days, one tolerated', 'duration_between', [on('1918-04-04'), on('1918-04-15'), days(10)], 1, true],
    ['twelve days, one tolerated', 'duration_between', [on('1918-04-04'), on('1918-04-16'), days(10)], 1, false],
    [
      'two weeks are fourteen days',
      'duration_between',
      [on('1918-04-04'), on('1918-04-18'), { value: 2, unit: 'weeks', cited: 'made up' }],
      undefined,
      true,
    ],
    [
      'two weeks are not two days',
      'duration_between',
      [on('1918-04-04'), on('1918-04-06'), { value: 2, unit: 'weeks', cited: 'made up' }],
      undefined,
      false,
    ],
    [
      'a month has as many days as months have',
      'duration_between',
      [on('1918-04-04'), on('1918-05-04'), at(1, { unit: 'months' })],
      undefined,
      true,
    ],
    ['before', 'before', [on('1918-04-04'), on('1918-04-05')], undefined, true],
    ['the same day is still before', 'before', [on('1918-04-04'), on('1918-04-04')], undefined, true],
    ['a day late', 'before', [on('1918-04-05'), on('1918-04-04')], undefined, false],
    ['a day late, one tolerated', 'before', [on('1918-04-05'), on('1918-04-04')], 1, true],
    ['two days late, one tolerated', 'before', [on('1918-04-06'), on('1918-04-04')], 1, false],
    ['an open end may be before', 'before', [on('[..1918-04-06]'), on('1918-04-04')], undefined, true],
    ['a part of its own size', 'part_of', [at(10), at(10)], undefined, true],
    ['a part too great', 'part_of', [at(11), at(10)], undefined, false],
    ['a part a tenth too great, a tenth tolerated', 'part_of', [at(11), at(10)], 0.1, true],
    ['a part a fifth too great, a tenth tolerated', 'part_of', [at(12), at(10)], 0.1, false],
    [
      'nobody is a part of anything',
      'part_of',
      [casualty({ hedge: 'vague', extent: 'nobody' }), at(0)],
      undefined,
      true,
    ],
    ['within', 'within', [at(3), range(1, 5)], undefined, true],
    ['below what it should lie within', 'within', [at(0), range(1, 5)], undefined, false],
    ['above what it should lie within', 'within', [at(6), range(1, 5)], undefined, false],
    ['above by what is tolerated, a share', 'within', [at(6), range(1, 5)], 0.2, true],
    ['a day before its month by what is tolerated, days', 'within', [on('1918-03-31'), on('1918-04')], 1, true],
    ['equal', 'equal', [at(3), at(3)], undefined, true],
    ['unequal', 'equal', [at(3), at(4)], undefined, false],
    ['one day', 'equal', [on('1918-04-04'), { date: '1918-04-04', cited: 'made up' }], undefined, true],
    ['a sum', 'sum_of', [at(1), at(2), at(3), at(6)], undefined, true],
    ['a sum of ranges', 'sum_of', [range(1, 2), range(2, 3), at(5)], undefined, true],
    ['a sum too small', 'sum_of', [at(1), at(2), at(4)], undefined, false],
    ['a sum too small by what is tolerated', 'sum_of', [at(1), at(2), at(4)], 0.25, true],
    ['a sum too great by what is tolerated', 'sum_of', [at(3), at(2), at(4)], 0.25, true],
    ['a sum too great by more', 'sum_of', [at(4), at(2), at(4)], 0.25, false],
    [
      'a sum of weeks and days',
      'sum_of',
      [at(1, { unit: 'weeks' }), at(3, { unit: 'days' }), at(10, { unit: 'days' })],
      undefined,
      true,
    ],
    ['men and persons are one sum', 'sum_of', [at(3), at(4), casualty({ low: 7, best: 7, high: 7 })], undefined, true],
    ['a ratio', 'ratio', [at(20), at(10), times(2)], undefined, true],
    ['a ratio of ranges', 'ratio', [range(20, 30), range(10, 15), times(3)], undefined, true],
    ['a ratio of ranges, too great', 'ratio', [range(20, 30), range(10, 15), times(3.1)], undefined, false],
    ['a ratio of ranges, too small', 'ratio', [range(20, 30), range(10, 15), times(1.3)], undefined, false],
    ['a ratio below by what is tolerated', 'ratio', [at(10), at(10), times(2)], 0.5, true],
    ['a ratio above by what is tolerated', 'ratio', [at(30), at(10), times(2)], 0.5, true],
    ['a ratio above by more', 'ratio', [at(31), at(10), times(2)], 0.5, false],
    ['what may be nought divides to anything', 'ratio', [at(30), range(0, 10), times(900)], undefined, true],
    [
      'an open whole divides to anything below',
      'ratio',
      [at(30), quantity({ hedge: 'over', low: 10 }), times(0)],
      undefined,
      true,
    ],
  ])('%s', (_, kind, operands, tolerance, holds) => {
    expect(tested(kind, operands, { tolerance })).toMatchObject({
      relation: holds ? 'agrees' : 'conflicts',
      cause: kind,
    });
  });

  it.each<[string, Constraint['kind'], readonly Given[], string, string]>([
    [
      'vague words',
      'sum_of',
      [at(1), quantity({ hedge: 'vague', stated: 'many' }), at(3)],
      'operand_vague',
      'operand 2 gives no figure',
    ],
    ['an answer', 'equal', [attribution('x'), at(3)], 'operand_type', 'operand 1 is of the wrong kind'],
    [
      'men after a day',
      'day_after',
      [at(300, { hedge: 'about' }), on('1918-04-04')],
      'operand_type',
      'operand 1 is of the wrong kind',
    ],
    ['amounts that come before', 'before', [at(3), at(4)], 'operand_type', 'operand 1 is of the wrong kind'],
    [
      'dates that add up',
      'sum_of',
      [on('1918-04-04'), on('1918-04-05'), on('1918-04-06')],
      'operand_type',
      'operand 1 is of the wrong kind',
    ],
    ['a day within an amount', 'within', [on('1918-04-04'), at(4)], 'operand_type', 'operand 2 is of the wrong kind'],
    [
      'a claim that is not there',
      'equal',
      [{ claim: 's-9999' }, at(3)],
      'operand_missing',
      'operand 1 is missing, or is no record that counts',
    ],
    ['nothing at all', 'equal', [{}, at(3)], 'operand_missing', 'operand 1 is missing, or is no record that counts'],
    ['too few', 'ratio', [at(1), at(2)], 'operand_missing', 'operand 3 is missing, or is no record that counts'],
    ['too many', 'before', [on('1918'), on('1919'), on('1920')], 'operand_type', 'operand 3 is of the wrong kind'],
    [
      'a value without end',
      'sum_of',
      [at(1), { value: Infinity, unit: 'men', cited: 'x' }],
      'operand_vague',
      'operand 2 gives no figure',
    ],
    [
      'a cited date that is none',
      'before',
      [on('1918'), { date: 'soon', cited: 'x' }],
      'operand_vague',
      'operand 2 gives no figure',
    ],
    ['nought divided by nought', 'ratio', [at(0), at(0), times(1)], 'operand_vague', 'operand 2 gives no figure'],
    [
      'men and guns',
      'sum_of',
      [at(1), at(2, { unit: 'guns' }), at(3)],
      'operand_unit',
      'its operands are not in one unit',
    ],
    [
      'men that are part of companies',
      'part_of',
      [at(800), at(5, { unit: 'companies' })],
      'operand_unit',
      'its operands are not in one unit',
    ],
    [
      'men divided by guns',
      'ratio',
      [at(20), at(10, { unit: 'guns' }), times(2)],
      'operand_unit',
      'its operands are not in one unit',
    ],
    [
      'a value without unit',
      'part_of',
      [at(8), { value: 5, cited: 'x' }],
      'operand_unit',
      'its operands are not in one unit',
    ],
    [
      'men between two days',
      'duration_between',
      [on('1918'), on('1919'), at(3)],
      'operand_unit',
      'its operands are not in one unit',
    ],
  ])('cannot be tested, and never throws: %s', (_, kind, operands, cause, words) => {
    const finding = tested(kind, operands);
    expect(finding).toMatchObject({ relation: 'not_comparable', cause, excess: null, unless: 'it could be read' });
    expect(finding.reason).toContain(`cannot be tested: ${words}.`);
    expect(finding.steps).toEqual(['rules: default', `rule ${kind}`, words]);
  });

  it('takes no claim of another source', () => {
    expect(tested('before', [on('1918'), on('1917')], { foreign: true })).toMatchObject({
      relation: 'not_comparable',
      cause: 'operand_foreign',
    });
  });

  it.each<[Constraint['kind'], readonly Given[], number | undefined, object, string]>([
    [
      'day_after',
      [on('1918-04-04'), on('1918-04-07')],
      undefined,
      {
        claim_low: 3,
        claim_high: 3,
        other_low: 1,
        other_high: 1,
        excess: 2,
        unless: 'days from the first to the second came to 2 less',
      },
      'days from the first to the second: 3; wanted: 1',
    ],
    [
      'before',
      [on('1918-04-09'), on('1918-04-04')],
      1,
      {
        claim_start: '1918-04-09',
        other_start: null,
        other_end: '1918-04-05',
        excess: 4,
        unless: 'the first were 4 days earlier, or the second as much later',
      },
      'the first: 1918-04-09; wanted: until 1918-04-05',
    ],
    [
      'part_of',
      [at(22), range(10, 15)],
      0.1,
      {
        claim_low: 22,
        other_low: null,
        other_high: 16.5,
        lift_claim: 16,
        lift_other: 20,
        unless: 'the part were 16 or less, or the whole 20 or more',
      },
      'the part: 22; wanted: up to 16.5',
    ],
    [
      'part_of',
      [
        { value: 22, unit: 'men', cited: 'x' },
        { value: 10, unit: 'men', cited: 'x' },
      ],
      undefined,
      { lift_claim: null, lift_other: null, unless: 'the part were 12 less, or the whole as much more' },
      'the part: 22; wanted: up to 10',
    ],
    [
      'within',
      [on('1918-04-09'), on('1918-04-01/1918-04-04')],
      undefined,
      { excess: 5, unless: 'the first came to 5 days earlier' },
      'the first: 1918-04-09; wanted: 1918-04-01 to 1918-04-04',
    ],
    [
      'within',
      [on('1918-04-01/1918-04-02'), on('1918-04-04/..')],
      undefined,
      { excess: 2, other_end: null, unless: 'the first came to 2 days later' },
      'the first: 1918-04-01 to 1918-04-02; wanted: from 1918-04-04 on',
    ],
    [
      'equal',
      [at(3), at(5)],
      undefined,
      { excess: 2, unless: 'the two values came to 2 more' },
      'the two values: 3; wanted: 5',
    ],
    [
      'sum_of',
      [at(1), at(2), at(4)],
      undefined,
      { excess: 1, unless: 'the sum of the parts came to 1 more' },
      'the sum of the parts: 3; wanted: 4',
    ],
    [
      'ratio',
      [at(30), at(10), times(2)],
      undefined,
      { excess: 1, unless: 'the first divided by the second came to 1 less' },
      'the first divided by the second: 3; wanted: 2',
    ],
  ])('%s is told in words and numbers: %#', (kind, operands, tolerance, numbers, clause) => {
    const finding = tested(kind, operands, { tolerance });
    expect(finding).toMatchObject({ relation: 'conflicts', ...numbers });
    expect(finding.reason).toContain(`cannot all be right: ${clause}.`);
  });

  it('the least change lets it hold, and half of it does not', () => {
    const day = (number: number): Claim => on(isoDay(number));
    const any = fc.integer({ min: 0, max: 200 });
    let tried = 0;
    const lifted = (finding: Finding, change: (by: number) => Finding): void => {
      if (finding.relation !== 'conflicts' || finding.excess === null) return;
      tried += 1;
      expect(change(finding.excess).relation).toBe('agrees');
      expect(change(Math.floor(finding.excess / 2)).relation).toBe('conflicts');
    };
    fc.assert(
      fc.property(any, any, any, fc.nat(3), (x, y, z, slack) => {
        const asked = { tolerance: slack };
        const late = x > y;
        lifted(tested('before', [day(x), day(y)], asked), (by) => tested('before', [day(x - by), day(y)], asked));
        lifted(tested('within', [day(x), day(y)], asked), (by) =>
          tested('within', [day(late ? x - by : x + by), day(y)], asked),
        );
        const follows = y - x > 1;
        lifted(tested('day_after', [day(x), day(y)], asked), (by) =>
          tested('day_after', [day(x), day(follows ? y - by : y + by)], asked),
        );
        const longer = y - x > z;
        lifted(tested('duration_between', [day(x), day(y), days(z)], asked), (by) =>
          tested('duration_between', [day(x), day(longer ? y - by : y + by), days(z)], asked),
        );
        const more = x + y > z;
        lifted(tested('sum_of', [at(x), at(y), at(z)]), (by) =>
          more ? tested('sum_of', [at(x), at(y), at(z + by)]) : tested('sum_of', [at(x), at(y + by), at(z)]),
        );
        const part = tested('part_of', [at(x, { hedge: 'about' }), at(y)]);
        const [less, greater] = [part.lift_claim, part.lift_other];
        if (part.relation !== 'conflicts' || less === null || greater === null) return;
        const about = (value: number): Claim => at(value, { hedge: 'about' });
        is(tested('part_of', [about(less), at(y)]).relation, 'agrees');
        is(tested('part_of', [about((x + less) / 2), at(y)]).relation, 'conflicts');
        is(tested('part_of', [about(x), at(greater)]).relation, 'agrees');
        is(tested('part_of', [about(x), at((y + greater) / 2)]).relation, 'conflicts');
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
    expect(tried).toBeGreaterThan(RUNS / 10);
  });

  it('shows no amount as a day', () => {
    for (const kind of ['sum_of', 'part_of', 'within', 'equal'] as const)
      expect(tested(kind, [at(7), at(9)]).reason).not.toContain('1970');
  });

  it('takes the dates of one source to be of one calendar', () => {
    // The Julian 5 February 1920 was a Wednesday: so the day after it, of which nothing is told, is Julian, too.
    const told = on('1920-02-05', { weekday: 'wednesday' });
    expect(tested('day_after', [told, on('1920-02-06')])).toMatchObject({ relation: 'agrees' });
    expect(tested('day_after', [told, on('1920-02-06', { calendar: 'gregorian' })])).toMatchObject({
      relation: 'conflicts',
      excess: 13,
    });
    expect(
      tested('day_after', [on('1920-02-05'), on('1920-02-19', { calendar: 'gregorian' })], { calendar: 'julian' }),
    ).toMatchObject({
      relation: 'agrees',
    });
  });
});
