import { describe, expect, it } from 'vitest';
import type { Synopsis } from '../../../src/compare/weigh/synopses.js';
import type { Claim, Topic } from '../../../src/record/types.js';
import { casualty } from '../claims.js';
import { collection, compare, day, edge, men, on, strength, three } from '../small-collection.js';

describe('a synopsis', () => {
  const claims = [men('s', 900), men('a', 300), men('b', 500), men('a', 1, { counted: 'officers' })];
  const made = (): Synopsis | undefined =>
    compare(collection({ sources: three, topics: [strength], claims })).synopses[0];

  it('spans the independent accounts of its scope and places the subject', () => {
    const synopsis = made();
    expect(synopsis).toMatchObject({ unit: 'men', roots: 2, span: { low: 300, high: 500 } });
    expect(synopsis?.subject).toMatchObject([{ position: 'above', range: { low: 900, best: 900, high: 900 } }]);
    expect(synopsis?.others.map(({ range }) => range?.best ?? null)).toEqual([300, 500, null]);
  });
  it('leaves each account out in turn', () => {
    const synopsis = made();
    expect(synopsis?.leave_one_out.map(({ without, span }) => ({ without, span }))).toEqual([
      { without: ['a'], span: { low: 500, high: 500 } },
      { without: ['b'], span: { low: 300, high: 300 } },
    ]);
    expect(Object.values(synopsis?.leave_one_out[0]?.positions ?? {})).toEqual(['above']);
  });
  it('shows days as days, and open ends as none', () => {
    const dates = [on('s', '1918-04'), on('a', '1918-04-04'), on('b', '[..1918-04-30]')];
    const [shown] = compare(collection({ sources: three, topics: [day], claims: dates })).synopses;
    expect(shown?.span).toEqual({ low: null, high: '1918-04-30' });
    expect(shown?.subject[0]).toMatchObject({
      position: 'inside',
      range: { low: '1918-04-01', best: null, high: '1918-04-30' },
    });
  });
  it.each([
    ['another unit', men('a', 300, { unit: 'guns' })],
    ['another time', men('a', 300, { as_of: '1919' })],
    ['another place', men('a', 300, { area: 'Chita' })],
    ['a plan', men('a', 300, { modality: 'planned' })],
    ['losses', { ...casualty({ topic: 'strength', low: 300, best: 300, high: 300 }), id: 'a-9999', source: 'a' }],
  ])('leaves %s out of its span', (_, other) => {
    const given = { sources: three, topics: [strength], claims: [men('s', 900), other, men('b', 500)] };
    expect(compare(collection(given)).synopses[0]).toMatchObject({
      roots: 2,
      span: { low: 500, high: 500 },
      leave_one_out: [],
    });
  });
  it('leaves days of another event, and other losses, out of its span', () => {
    const dates = [
      on('s', '1918-04'),
      { ...on('a', '1918-03-01'), counted: 'the second landing' },
      on('b', '1918-04-04'),
    ];
    expect(compare(collection({ sources: three, topics: [day], claims: dates })).synopses[0]?.span).toEqual({
      low: '1918-04-04',
      high: '1918-04-04',
    });
    const killed: Topic = { ...strength, type: 'casualty', unit: 'persons', outcome: 'killed' };
    const lost = (from: string, value: number, outcome = 'killed'): Claim => ({
      ...casualty({ topic: 'strength', low: value, best: value, high: value, outcome }),
      id: `${from}-9${value}`,
      source: from,
    });
    const claims = [lost('s', 30), lost('a', 20), lost('b', 10, 'wounded')];
    expect(compare(collection({ sources: three, topics: [killed], claims })).synopses[0]?.span).toEqual({
      low: 20,
      high: 20,
    });
  });
  it.each([
    ['up to the lower end', [100, 300], 'across'],
    ['wholly below', [100, 299], 'below'],
    ['from the upper end', [500, 700], 'across'],
    ['wholly above', [501, 700], 'above'],
    ['from end to end', [300, 500], 'inside'],
    ['over both ends', [299, 501], 'across'],
  ])('a range %s of the span lies so', (_, [low, high], position) => {
    const own = { ...men('s', 1), low, high, best: null } as Claim;
    const given = { sources: three, topics: [strength], claims: [own, men('a', 300), men('b', 500)] };
    expect(compare(collection(given)).synopses[0]?.subject[0]?.position).toBe(position);
  });
  it('counts accounts of the subject’s root in no span', () => {
    const kin = compare(collection({ sources: three, topics: [strength], claims, lineage: [edge('a', 's')] }));
    expect(kin.synopses[0]).toMatchObject({ roots: 1, span: { low: 500, high: 500 }, leave_one_out: [] });
  });
});
