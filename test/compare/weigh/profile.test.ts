import { describe, expect, it } from 'vitest';
import { profile, profiles } from '../../../src/compare/weigh/profile.js';
import type { Claim } from '../../../src/record/types.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';
import { by, collection, compare, day, doer, edge, men, on, source, strength } from '../small-collection.js';

describe('a profile', () => {
  const topics = Array.from({ length: 9 }, (_, i) => ({ ...strength, id: `t${i}` }));
  const sources = [source('s', 'soviet'), source('a', 'japanese'), source('a2', 'japanese'), source('n')];
  const pair = (i: number, own: number, other: number): Claim[] => [
    { ...men('s', own, { side: 'japanese' }), topic: `t${i}` },
    { ...men('a', other, { side: 'japanese' }), topic: `t${i}` },
  ];
  const doubled = topics.flatMap((_, i) => pair(i, 200, 100));

  it('gives median, signs and interval on the log scale, by whose men they are', () => {
    const [row] = profile(collection({ sources, topics, claims: doubled }), 's', DEFAULT_RULES);
    expect(row).toMatchObject({
      measure: 'strength',
      whose: 'enemy',
      topics: 9,
      k_account: 9,
      k: 9,
      k_ratio: 9,
      more: 9,
      less: 0,
      same: 0,
      median_log_ratio: 0.69,
      interval_low: 0.69,
      interval_high: 0.69,
    });
    expect(row?.pairs).toHaveLength(9);
    expect(row?.pairs[0]).toMatchObject({ relation: 'conflicts', ratio: 2 });
  });
  it('gives no interval on few topics', () => {
    const claims = topics.slice(0, 7).flatMap((_, i) => pair(i, 200, 100));
    expect(profile(collection({ sources, topics, claims }), 's', DEFAULT_RULES)).toMatchObject([
      { k: 7, interval_low: null, interval_high: null },
    ]);
  });
  it('turns round when the other source is looked at', () => {
    const [row] = profile(collection({ sources, topics, claims: doubled }), 'a', DEFAULT_RULES);
    expect(row).toMatchObject({ whose: 'own', less: 9, median_log_ratio: -0.69 });
  });
  it('counts a topic once, and accounts of one root as one', () => {
    const claims = [
      ...pair(0, 200, 100),
      { ...men('a2', 100, { side: 'japanese' }), topic: 't0' },
      { ...men('n', 400, { side: 'japanese' }), topic: 't0' },
    ];
    const kin = profile(collection({ sources, topics, claims, lineage: [edge('a2', 'a')] }), 's', DEFAULT_RULES);
    // Two roots: ratio 2 and ratio 0.5; their middle is no difference.
    expect(kin).toMatchObject([{ k: 1, more: 0, less: 0, same: 1, median_log_ratio: 0 }]);
    const free = profile(collection({ sources, topics, claims }), 's', DEFAULT_RULES);
    expect(free).toMatchObject([{ k: 1, more: 1, median_log_ratio: 0.69 }]);
  });
  it('keeps days as days and answers without order', () => {
    const claims = [on('s', '1918-04-09'), on('a', '1918-04-04'), by('s', 'reds'), by('a', 'whites')];
    expect(profile(collection({ sources, topics: [day, doer], claims }), 's', DEFAULT_RULES)).toMatchObject([
      { measure: 'credit_and_blame', more: 0, less: 0, same: 1, median_log_ratio: null, median_days: null },
      { measure: 'dates', more: 1, median_days: 5, median_log_ratio: null },
    ]);
  });
  it('of a source without a side names the camps', () => {
    const claims = [
      men('n', 5, { side: 'soviet' }),
      men('a', 5),
      men('n', 5, { side: 'chinese' }),
      men('a', 5, { side: 'chinese' }),
    ];
    const given = claims.map((claim, i) => ({ ...claim, topic: `t${Math.floor(i / 2)}` }));
    expect(
      profile(collection({ sources, topics, claims: given }), 'n', DEFAULT_RULES).map(({ whose }) => whose),
    ).toEqual(['others', 'soviet_camp']);
  });
  it('gives an interval from eight topics on, within the values', () => {
    const eight = topics.slice(0, 8).flatMap((_, i) => pair(i, i < 3 ? 200 : i < 6 ? 400 : 1600, 100));
    const [row] = profile(collection({ sources, topics, claims: eight }), 's', DEFAULT_RULES);
    expect(row).toMatchObject({ k: 8, median_log_ratio: 1.39, interval_low: 0.69, interval_high: 2.08 });
  });
  it('sorts amounts into men, arms and other things', () => {
    const kinds = ['guns', 'days', 'men'].flatMap((unit, i) =>
      ['s', 'a'].map((from) => ({ ...men(from, 5, { unit, side: 'japanese' }), topic: `t${i}` })),
    );
    expect(
      profile(collection({ sources, topics, claims: kinds }), 's', DEFAULT_RULES).map(({ measure }) => measure),
    ).toEqual(['arms', 'other_amounts', 'strength']);
  });
  it('counts an earlier day as less, and a comparison with none without ratio', () => {
    const claims = [on('s', '1918-04-01'), on('a', '1918-04-04'), ...pair(0, 5, 0)];
    expect(profile(collection({ sources, topics: [day, ...topics], claims }), 's', DEFAULT_RULES)).toMatchObject([
      { measure: 'dates', less: 1, more: 0, median_days: -3 },
      { measure: 'strength', more: 1, k_ratio: 0, median_log_ratio: null, pairs: [{ ratio: null }] },
    ]);
  });
  it('of a source without a side names the camp of the intervention too, and leaves implied claims out', () => {
    const claims = ['n', 'a'].map((from) => men(from, 5, { side: 'japanese' }));
    const given = collection({ sources, topics: [strength], claims });
    expect(profile(given, 'n', DEFAULT_RULES)).toMatchObject([{ whose: 'intervention_camp' }]);
    const implied = claims.map((claim) => ({ ...claim, derived_from: ['n-0001'] }));
    expect(profile({ ...given, claims: implied }, 'n', DEFAULT_RULES)).toEqual([]);
  });
  it('says how many topics could be tested at all', () => {
    const claims = [
      ...pair(0, 200, 100),
      { ...men('s', 200, { side: 'japanese' }), topic: 't1' },
      { ...men('a', 100, { side: 'japanese', modality: 'planned' }), topic: 't1' },
      { ...men('s', 200, { side: 'japanese' }), topic: 't2' },
      { ...men('s', 200, { side: 'japanese' }), topic: 't3' },
      { ...men('a2', 200, { side: 'japanese' }), topic: 't3' },
      { ...men('s', 200, { side: 'japanese' }), topic: null },
    ];
    const given = collection({ sources, topics, claims, lineage: [edge('a2', 's')] });
    expect(profile(given, 's', DEFAULT_RULES)).toMatchObject([{ topics: 4, k_account: 2, k: 1, more: 1 }]);
    expect(profile(collection({ sources, topics, claims: claims.slice(4, 5) }), 's', DEFAULT_RULES)).toMatchObject([
      { topics: 1, k_account: 0, k: 0, more: 0, less: 0, same: 0, median_log_ratio: null, pairs: [] },
    ]);
  });
  it('takes its ratios and days from figures that were told, never from open bounds', () => {
    const against = (other: Claim): unknown =>
      profile(
        collection({
          sources,
          topics: [strength, day],
          claims: [other.type === 'date' ? on('s', '1918-04-09') : men('s', 1000), other],
        }),
        's',
        DEFAULT_RULES,
      );
    const bound = { best: undefined };
    expect(against(men('a', 500))).toMatchObject([{ more: 1, k_ratio: 1, median_log_ratio: 0.69 }]);
    expect(against(men('a', 500, { ...bound, low: undefined, hedge: 'up_to' }))).toMatchObject([
      { k: 1, more: 1, k_ratio: 0, median_log_ratio: null, pairs: [{ relation: 'conflicts', ratio: null }] },
    ]);
    expect(against(men('a', 5000, { ...bound, high: undefined, hedge: 'over' }))).toMatchObject([
      { less: 1, k_ratio: 0 },
    ]);
    expect(
      against(men('a', 1, { ...bound, low: undefined, high: undefined, hedge: 'vague', stated: 'hundreds' })),
    ).toMatchObject([{ k: 1, k_ratio: 0 }]);
    // A printed range stands for its middle on the log scale.
    expect(against(men('a', 250, { ...bound, high: 1000 }))).toMatchObject([{ k_ratio: 1, median_log_ratio: 0.69 }]);
    expect(against(on('a', '1918-04-04'))).toMatchObject([{ median_days: 5 }]);
    expect(against(on('a', '[..1918-04-04]'))).toMatchObject([
      { more: 1, median_days: null, pairs: [{ relation: 'conflicts', days: null }] },
    ]);
  });
  it('respects rulings, whichever source they were made for', () => {
    const claims = pair(0, 200, 100);
    const [own, other] = claims.map(({ id }) => id);
    const ruling = (finding: string, relation: 'agrees' | 'not_comparable'): object => ({
      finding,
      relation,
      reason: 'Read again.',
      on: '2026-01-01',
    });
    const given = (...rulings: object[]): Parameters<typeof profile>[0] =>
      collection({ sources, topics, claims, rulings: rulings as never });
    const ruled = given(ruling(`${own}~${other}`, 'agrees'));
    expect(profile(ruled, 's', DEFAULT_RULES)).toMatchObject([{ k: 1, more: 0, same: 1, agree: 1, conflict: 0 }]);
    expect(profile(ruled, 'a', DEFAULT_RULES)).toMatchObject([{ k: 1, less: 0, same: 1, agree: 1, conflict: 0 }]);
    const barred = given(ruling(`${own}~${other}`, 'not_comparable'));
    expect(profile(barred, 'a', DEFAULT_RULES)).toMatchObject([{ topics: 1, k_account: 1, k: 0 }]);
  });
  it('of all sources is that of each, and is the same from comparisons at hand', () => {
    const given = collection({ sources, topics, claims: doubled, lineage: [edge('a2', 'a')] });
    expect(profiles(given, DEFAULT_RULES)).toEqual(sources.flatMap(({ id }) => profile(given, id, DEFAULT_RULES)));
    expect(profile(given, 's', DEFAULT_RULES, compare(given).findings)).toEqual(profile(given, 's', DEFAULT_RULES));
    expect(() => profile(given, 'nobody', DEFAULT_RULES)).toThrow('no source "nobody" in the collection');
  });
  it('puts accounts read through one work together', () => {
    const through = ['a', 'a2'].map((id) => ({
      ...men(id, 100, { side: 'japanese', via: 'w', access: 'secondhand' }),
      topic: 't0',
    }));
    const claims = [
      ...pair(0, 200, 100).slice(0, 1),
      ...through,
      { ...men('n', 400, { side: 'japanese' }), topic: 't0' },
    ];
    expect(
      profile(collection({ sources: [...sources, source('w')], topics, claims }), 's', DEFAULT_RULES),
    ).toMatchObject([{ k: 1, more: 0, less: 0, same: 1, median_log_ratio: 0 }]);
  });
});
