import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/compare/weigh/profile.js';
import type { Claim } from '../../../src/record/types.js';
import { DEFAULT_RULES } from '../../../src/value/rules.js';
import { by, collection, day, doer, edge, men, on, source, strength } from '../small-collection.js';

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
      k: 9,
      k_ratio: 9,
      more: 9,
      less: 0,
      same: 0,
      median_log_ratio: 0.69,
      interval: [0.69, 0.69],
    });
    expect(row?.pairs).toHaveLength(9);
    expect(row?.pairs[0]).toMatchObject({ relation: 'conflicts', ratio: 2 });
  });
  it('gives no interval on few topics', () => {
    const claims = topics.slice(0, 7).flatMap((_, i) => pair(i, 200, 100));
    expect(profile(collection({ sources, topics, claims }), 's', DEFAULT_RULES)).toMatchObject([
      { k: 7, interval: null },
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
    expect(row).toMatchObject({ k: 8, median_log_ratio: 1.39, interval: [0.69, 2.08] });
  });
  it('sorts amounts into men, arms and other things', () => {
    const kinds = ['rifles', 'bridges', 'men'].flatMap((unit, i) =>
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
});
