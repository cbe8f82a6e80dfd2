import { describe, expect, it } from 'vitest';
import { copySigns } from '../../../src/compare/weigh/copy-signs.js';
import type { Claim } from '../../../src/record/types.js';
import { casualty } from '../claims.js';
import { by, collection, day, doer, edge, men, on, source, strength } from '../small-collection.js';

describe('signs of copying', () => {
  const sources = ['s', 'a', 'b', 'c', 'd'].map((id) => source(id));
  it('an odd figure shared is one, a round one is not', () => {
    const claims = [men('s', 316), men('a', 316), men('b', 300), men('c', 300)];
    expect(copySigns(collection({ sources, topics: [strength], claims }))).toMatchObject([
      { sign: 'shared_odd_figure', topic: 'strength', value: '316 men', sources: ['a', 's'], known: false },
    ]);
  });
  it('what two share against a greater agreement of others is one', () => {
    const claims = [on('s', '1918-04-05'), on('a', '1918-04-05'), ...['b', 'c', 'd'].map((id) => on(id, '1918-04-04'))];
    expect(copySigns(collection({ sources, topics: [day], claims }))).toMatchObject([
      { sign: 'shared_minority_value', value: '1918-04-05', sources: ['a', 's'] },
    ]);
    const even = claims.slice(0, 4);
    expect(copySigns(collection({ sources, topics: [day], claims: even }))).toEqual([]);
  });
  it.each([
    ['three figures', [men('s', 1230), men('a', 1230)], ['1230 men']],
    ['two figures and noughts', [men('s', 1200), men('a', 1200)], []],
    ['noughts in the middle', [men('s', 1005), men('a', 1005)], ['1005 men']],
    ['a fraction', [men('s', 1.25), men('a', 1.25)], ['1.25 men']],
    ['a small fraction', [men('s', 0.05), men('a', 0.05)], []],
    ['a smaller fraction', [men('s', 0.0012), men('a', 0.0012)], []],
    ['a hedged figure', [men('s', 316, { hedge: 'about' }), men('a', 316, { hedge: 'about' })], []],
    ['a plan', [men('s', 316, { modality: 'planned' }), men('a', 316, { modality: 'planned' })], []],
    ['one source twice', [men('s', 316), men('s', 316)], []],
    [
      'what is counted',
      [men('s', 316, { counted: 'officers' }), men('a', 316, { counted: 'officers' })],
      ['316 men of officers'],
    ],
    ['different things counted', [men('s', 316, { counted: 'officers' }), men('a', 316)], []],
    ['two places', [men('s', 316, { area: 'the east' }), men('a', 316, { area: 'the west' })], []],
    ['a place and none', [men('s', 316, { area: 'the east' }), men('a', 316)], []],
    ['two sides', [men('s', 316), men('a', 316, { side: 'white' })], []],
    ['two years', [men('s', 316, { as_of: '1918' }), men('a', 316, { as_of: '1919' })], []],
    ['two opponents', [men('s', 316, { against: 'guns' }), men('a', 316, { against: 'horses' })], []],
    ['two units', [men('s', 316), men('a', 316, { unit: 'guns' })], []],
    [
      'one place, spelled with other capitals',
      [men('s', 316, { area: 'the east' }), men('a', 316, { area: 'The  East' })],
      ['316 men'],
    ],
    ['a printed range with a middle', [men('s', 316, { low: 300 }), men('a', 316, { low: 300 })], []],
    ['days of two matters', [on('s', '1918-04-05'), { ...on('a', '1918-04-05'), counted: 'the second' }], []],
    ['a month', [on('s', '1918-04'), on('a', '1918-04')], []],
  ])('%s', (_, claims, values) => {
    expect(copySigns(collection({ sources, topics: [strength, day], claims })).map(({ value }) => value)).toEqual(
      values,
    );
  });
  it('names claims and sources in order, losses with what they count', () => {
    const dead = (from: string, id: string): Claim => ({
      ...casualty({ topic: 'killed', low: 316, best: 316, high: 316 }),
      id,
      source: from,
    });
    const claims = [dead('s', 's-2'), dead('a', 'a-1'), dead('s', 's-1')];
    const killed = { ...strength, id: 'killed', type: 'casualty' as const, unit: 'persons' };
    expect(copySigns(collection({ sources, topics: [killed], claims }))).toMatchObject([
      { value: '316 persons killed', claims: ['a-1', 's-1', 's-2'], sources: ['a', 's'] },
    ]);
  });
  it('an answer of the few is one only against two roots of others', () => {
    const few = [by('s', 'reds'), by('a', 'reds')];
    const many = ['b', 'c', 'd'].map((id) => by(id, 'whites'));
    const signs = (claims: Claim[], lineage = [edge('b', 'c'), edge('c', 'd')]): unknown[] =>
      copySigns(collection({ sources, topics: [doer], claims, lineage }));
    expect(signs([...few, ...many], [])).toMatchObject([{ value: 'reds', sources: ['a', 's'] }]);
    // As one root, the many are the few.
    expect(signs([...few, ...many])).toMatchObject([{ value: 'whites', sources: ['b', 'c', 'd'], known: true }]);
    expect(
      signs(
        [...few, ...many].map((claim) => ({ ...claim, answer: null }) as Claim),
        [],
      ),
    ).toEqual([]);
  });
  it('no answer and no single figure are nothing to share', () => {
    const silent = ['s', 'a'].map((id) => ({ ...by(id, 'reds'), answer: null }) as Claim);
    const whites = ['b', 'c', 'd'].map((id) => by(id, 'whites'));
    expect(copySigns(collection({ sources, topics: [doer], claims: [...silent, ...whites] }))).toEqual([]);
    const ranges = ['s', 'a'].map((id) => men(id, 300, { best: undefined, high: 400 }));
    const figures = ['b', 'c', 'd'].map((id) => men(id, 300));
    expect(copySigns(collection({ sources, topics: [strength], claims: [...ranges, ...figures] }))).toEqual([]);
  });
  it('what only follows from the words of a source is not shared by it', () => {
    const claims = [men('s', 316), { ...men('a', 316), derived_from: ['a-0001'] }];
    expect(copySigns(collection({ sources, topics: [strength], claims }))).toEqual([]);
  });
  it('is known where all holders were read through one work', () => {
    const claims = ['s', 'a'].map((id) => men(id, 316, { via: 'b', access: 'secondhand' }));
    expect(copySigns(collection({ sources, topics: [strength], claims }))).toMatchObject([{ known: true }]);
  });
  it('is not known where a compilation joins two that are independent', () => {
    const claims = [men('s', 316), men('a', 316), men('b', 316)];
    const given = { sources, topics: [strength], claims, lineage: [edge('b', 's'), edge('b', 'a')] };
    expect(copySigns(collection(given))).toMatchObject([{ sources: ['a', 'b', 's'], known: false }]);
  });
  it('says when lineage already explains it', () => {
    const claims = [men('s', 316), men('a', 316)];
    const given = { sources, topics: [strength], claims, lineage: [edge('s', 'a')] };
    expect(copySigns(collection(given))).toMatchObject([{ known: true }]);
  });
});
