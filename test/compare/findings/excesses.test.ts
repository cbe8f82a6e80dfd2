import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/record/types.js';
import { casualty } from '../claims.js';
import { by, collection, compare, men, on, strength, three } from '../small-collection.js';

describe('losses and strengths', () => {
  const losses = {
    id: 'killed',
    question: 'Dead?',
    type: 'casualty',
    unit: 'persons',
    outcome: 'killed',
    part_of: 'strength',
  } as const;
  const scopes = [{ dimension: 'unit', part: 'men', whole: 'persons' }] as const;
  const dead = (from: string, value: number): Claim => ({
    ...casualty({ topic: 'killed', low: value, best: value, high: value }),
    id: `${from}-9${value}`.slice(0, 20),
    source: from,
  });
  const make = (claims: Claim[]): ReturnType<typeof compare> =>
    compare(collection({ sources: three, topics: [strength, losses], scopes, claims }));

  it('nobody loses more men than another account gives them', () => {
    const { findings, standings } = make([dead('s', 800), men('a', 300)]);
    expect(findings).toMatchObject([
      { kind: 'comparison', topic: 'killed', relation: 'conflicts', cause: 'part_exceeds_whole', direction: 'higher' },
    ]);
    expect(standings).toMatchObject([{ standing: 'contradicted' }]);
  });
  it('an account may also tell of more dead than the subject gives men', () => {
    expect(make([men('s', 300), dead('a', 800)]).findings).toMatchObject([
      { relation: 'conflicts', cause: 'part_exceeds_whole', direction: 'lower' },
    ]);
  });
  it('losses within the strength are no finding', () => {
    expect(make([dead('s', 300), men('a', 300)]).findings).toEqual([]);
  });
  it('only units that lie in one another are set against each other', () => {
    const guns = { ...men('a', 300), unit: 'guns' } as Claim;
    expect(make([dead('s', 800), guns]).findings).toEqual([]);
    expect(make([guns, { ...dead('s', 800), unit: 'guns' } as Claim]).findings).toHaveLength(1);
    expect(
      make([dead('s', 800), on('a', '1918-04-04')].map((claim, i) => (i ? { ...claim, topic: 'strength' } : claim)))
        .findings,
    ).toEqual([]);
  });
  it('a part and its whole are told by their subjects', () => {
    const [found] = make([men('s', 300), { ...dead('a', 800), subject: 'All fell.' }]).findings;
    expect(found?.reason).toContain('"All fell." is a part of what is told in "S."');
    const [turned] = make([{ ...dead('s', 800), subject: 'All fell.' }, men('a', 300)]).findings;
    expect(turned?.reason).toContain('"All fell." is a part of what is told in "S."');
  });
  it('a plan or a date is no part of a strength', () => {
    expect(make([{ ...dead('s', 800), modality: 'planned' }, men('s', 300)]).findings).toEqual([]);
    expect(make([dead('s', 800), { ...on('s', '1918-04-04'), topic: 'strength' }]).findings).toEqual([]);
    expect(make([{ ...by('s', 'reds'), topic: 'killed' }, men('s', 300)]).findings).toEqual([]);
  });
  it('a source may contradict itself so; the worst pair is told', () => {
    const { findings } = make([dead('s', 800), dead('s', 900), men('s', 300)]);
    expect(findings).toMatchObject([
      {
        id: 'internal~killed-within-strength~s',
        kind: 'internal',
        relation: 'conflicts',
        unless: 'the part were 600 fewer, or the whole 600 more',
      },
    ]);
  });
  it('sources that contradict themselves stand in order', () => {
    const claims = [dead('b', 800), men('b', 300), dead('a', 700), men('a', 100), men('s', 5)];
    const ids = make(claims).findings.flatMap(({ id, kind }) => (kind === 'internal' ? [id] : []));
    expect(ids).toEqual(['internal~killed-within-strength~a', 'internal~killed-within-strength~b']);
  });
});
