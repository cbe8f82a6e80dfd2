import { describe, expect, it } from 'vitest';
import type { ScopePartRecord, TopicRecord } from '../../../src/record/authored.js';
import type { Claim } from '../../../src/record/types.js';
import { casualty } from '../claims.js';
import { by, collection, compare, men, on, three } from '../small-collection.js';

const strength: TopicRecord = {
  id: 'strength',
  question: 'How many men?',
  type: 'quantity',
  unit: 'men',
  side: 'soviet',
};
const losses: TopicRecord = {
  id: 'killed',
  question: 'Dead?',
  type: 'casualty',
  unit: 'persons',
  outcome: 'killed',
  side: 'soviet',
  part_of: 'strength',
};
const scopes: ScopePartRecord[] = [
  { dimension: 'unit', part: 'men', whole: 'persons' },
  { dimension: 'counted', part: 'cavalry', whole: 'soldiers' },
  { dimension: 'area', part: 'the town', whole: 'the district' },
];
const dead = (from: string, value: number, more: object = {}): Claim => ({
  ...casualty({ topic: 'killed', low: value, best: value, high: value, ...more }),
  id: `${from}-9${value}`.slice(0, 20),
  source: from,
});
const make = (claims: Claim[], topics: TopicRecord[] = [strength, losses]): ReturnType<typeof compare> =>
  compare(collection({ sources: three, topics, scopes, claims }));

describe('losses and strengths', () => {
  it('nobody loses more men than another account gives them', () => {
    const { findings, standings } = make([dead('s', 800), men('a', 300)]);
    expect(findings).toMatchObject([
      {
        kind: 'comparison',
        topic: 'killed',
        relation: 'conflicts',
        cause: 'part_exceeds_whole',
        direction: 'higher',
        excess: 500,
        lift_claim: 300,
        lift_other: 800,
        unless: 'the part were 300 or less, or the whole 800 or more',
      },
    ]);
    expect(standings).toMatchObject([{ standing: 'contradicted' }]);
  });
  it('an account may also tell of more dead than the subject gives men', () => {
    expect(make([men('s', 300), dead('a', 800)]).findings).toMatchObject([
      {
        relation: 'conflicts',
        cause: 'part_exceeds_whole',
        direction: 'lower',
        unless: 'the part were 300 or less, or the whole 800 or more',
      },
    ]);
  });
  it('losses within the strength are no finding', () => {
    expect(make([dead('s', 300), men('a', 300)]).findings).toEqual([]);
  });

  const [asked, killed] = [strength, losses];
  it.each<[string, Claim[], TopicRecord[], number]>([
    ['the whole counts a part of its own', [dead('s', 800), men('a', 300, { counted: 'cavalry' })], [asked, killed], 0],
    [
      'both count one part',
      [dead('s', 800, { counted: 'cavalry' }), men('a', 300, { counted: 'Cavalry' })],
      [asked, killed],
      1,
    ],
    [
      'the part lies in the whole',
      [dead('s', 800, { counted: 'cavalry' }), men('a', 300, { counted: 'soldiers' })],
      [asked, killed],
      1,
    ],
    ['the part is of another side', [dead('s', 800, { side: 'white' }), men('a', 300)], [asked, killed], 0],
    ['the whole is of another side', [dead('s', 800), men('a', 300, { side: 'white' })], [asked, killed], 0],
    ['the part is of another place', [dead('s', 800, { area: 'the town' }), men('a', 300)], [asked, killed], 0],
    [
      'the whole covers more than is asked',
      [dead('s', 800), men('a', 300, { area: 'the district' })],
      [{ ...asked, area: 'the town' }, killed],
      1,
    ],
    [
      'the part covers less than is asked',
      [dead('s', 800, { area: 'the town' }), men('a', 300)],
      [asked, { ...killed, area: 'the district' }],
      1,
    ],
    [
      'the dead of one year and the strength of another',
      [dead('s', 800, { as_of: '1920' }), men('a', 300, { as_of: '1918' })],
      [asked, killed],
      0,
    ],
    [
      'the dead of a month and the strength of its year',
      [dead('s', 800, { as_of: '1920-03' }), men('a', 300, { as_of: '1920' })],
      [asked, killed],
      1,
    ],
    ['only one says when', [dead('s', 800, { as_of: '1920' }), men('a', 300)], [asked, killed], 0],
    [
      'the questions say when, and are related',
      [dead('s', 800), men('a', 300)],
      [{ ...asked, as_of: '1920' }, killed],
      1,
    ],
    ['men and guns', [dead('s', 800), men('a', 300, { unit: 'guns' })], [asked, killed], 0],
    ['heads and units of troops', [dead('s', 800), men('a', 5, { unit: 'companies' })], [asked, killed], 0],
    [
      'shares of a hundred',
      [dead('s', 60, { unit: 'percent' }), men('a', 40, { unit: 'percent' })],
      [asked, killed],
      0,
    ],
    ['a plan', [dead('s', 800, { modality: 'planned' }), men('a', 300)], [asked, killed], 0],
    [
      'two denials',
      [dead('s', 800, { modality: 'denied' }), men('a', 300, { modality: 'denied' })],
      [asked, killed],
      0,
    ],
    ['a date', [dead('s', 800), { ...on('a', '1918-04-04'), topic: 'strength' }], [asked, killed], 0],
    ['an answer', [{ ...by('s', 'reds'), topic: 'killed' }, men('a', 300)], [asked, killed], 0],
  ])('a part is one on every dimension, between sources and inside one: %s', (_, claims, topics, found) => {
    expect(make(claims, topics).findings.filter(({ cause }) => cause === 'part_exceeds_whole')).toHaveLength(found);
    // One source that says both contradicts itself in the same cases.
    const alone = claims.map((claim): Claim => ({ ...claim, source: 's', id: claim.id.replace(/^a/, 's') }));
    expect(make(alone, topics).findings.filter(({ kind }) => kind === 'internal')).toHaveLength(found);
  });

  it('a part and its whole are told by their subjects', () => {
    const [found] = make([men('s', 300), { ...dead('a', 800), subject: 'All fell.' }]).findings;
    expect(found?.reason).toContain('"All fell." is a part of what is told in "S."');
    const [turned] = make([{ ...dead('s', 800), subject: 'All fell.' }, men('a', 300)]).findings;
    expect(turned?.reason).toContain('"All fell." is a part of what is told in "S."');
  });
  it('a source may contradict itself so; the worst pair is told', () => {
    const { findings } = make([dead('s', 800), dead('s', 900), men('s', 300)]);
    expect(findings).toMatchObject([
      {
        id: 'internal~killed-within-strength~s',
        kind: 'internal',
        relation: 'conflicts',
        cause: 'part_exceeds_whole',
        excess: 600,
        claim_low: 900,
        other_high: 300,
        direction: null,
        unless: 'the part were 300 or less, or the whole 900 or more',
      },
    ]);
    expect(findings[0]?.reason).toContain('the part is at least 600 too many.');
  });
  it('sources that contradict themselves stand in order', () => {
    const claims = [dead('b', 800), men('b', 300), dead('a', 700), men('a', 100), men('s', 5)];
    const ids = make(claims).findings.flatMap(({ id, kind }) => (kind === 'internal' ? [id] : []));
    expect(ids).toEqual(['internal~killed-within-strength~a', 'internal~killed-within-strength~b']);
  });
});
