import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  scopeContains,
  scopeDifference,
  scopeReader,
  type Difference,
  type Scope,
} from '../../../src/compare/pair/scope.js';
import { rulesOf } from '../../../src/claim-type/index.js';
import { assemble } from '../../../src/dossier/assemble.js';
import type { ScopePartRecord } from '../../../src/record/authored.js';
import type { Claim } from '../../../src/record/types.js';
import { filled } from '../../records.js';
import { is } from '../../often.js';
import { RUNS } from '../../runs.js';
import { attribution, casualty, dated, quantity } from '../claims.js';
import { clauseOf, related, told } from './pair.js';

const scopes: ScopePartRecord[] = [
  { dimension: 'counted', part: 'cavalry', whole: 'soldiers' },
  { dimension: 'counted', part: 'lancers', whole: 'cavalry' },
  { dimension: 'area', part: 'Amur Region', whole: 'the Far East' },
];
const contains = scopeContains(scopes.map(filled.scope));
const relations = { contains, mayBePart: () => true };
const siege = assemble('event', { id: 'siege', label: 'The siege', date: '1919-03/1919-05' });
const exact = (fields: object): Claim => quantity({ low: 5, best: 5, high: 5, ...fields });

const reader = scopeReader([siege]);
function scopeOf(claim: Claim, topic: object = {}): Scope {
  const asked = filled.topic({ id: 't', question: 'What?', type: claim.type, ...topic });
  const { scope: fields } = rulesOf(claim.type);
  return { claim, topic: asked, fields, ...reader(claim, asked, fields) };
}

function difference(a: object, b: object, topic: object = {}): Difference | null {
  return scopeDifference(scopeOf(exact(a), topic), scopeOf(exact(b), topic), relations);
}

describe('what a claim leaves open is what its topic asks', () => {
  it.each<[string, object, object, object, string | null]>([
    ['both leave it open', {}, {}, {}, null],
    ['one states what the topic asks', { area: 'Amur Region' }, {}, { area: 'Amur region' }, null],
    ['one states what the topic does not ask', { area: 'Amur Region' }, {}, {}, 'area'],
    ['the other states it', {}, { area: 'Amur Region' }, {}, 'area'],
    ['one states another than the topic', { area: 'Amur Region' }, {}, { area: 'the Far East' }, 'area'],
    ['both state the same', { counted: ' Red  Guards ' }, { counted: 'red guards' }, {}, null],
    ['one states a side', { side: 'white' }, {}, {}, 'side'],
    ['one states the side asked', { side: 'white' }, {}, { side: 'white' }, null],
    ['one states against what', { against: 'a company' }, {}, {}, 'against'],
    ['units differ', { unit: 'horses' }, {}, {}, 'unit'],
  ])('%s', (_, a, b, topic, dimension) => {
    expect(difference(a, b, topic)?.dimension ?? null).toBe(dimension);
    expect(difference(b, a, topic)?.dimension ?? null).toBe(dimension);
  });

  it.each<[string, Claim, Claim, string | null]>([
    ['dates of another part', dated('1919', { counted: 'the landing' }), dated('1919'), 'counted'],
    ['dates of one part', dated('1919', { counted: 'the landing' }), dated('1919', { counted: 'The landing' }), null],
    ['answers for another place', attribution('a', { area: 'Chita' }), attribution('a'), 'area'],
    ['answers for another time', attribution('a', { as_of: '1919' }), attribution('a'), 'as_of'],
    ['whose deed is answered, not asked', attribution('a', { side: 'white' }), attribution('a'), null],
    ['losses of another kind', casualty({ outcome: 'wounded' }), casualty({}), 'outcome'],
    ['a loss and an amount', casualty({}), exact({}), 'type'],
    ['a plan and a fact', exact({ modality: 'planned' }), exact({}), 'modality'],
  ])('for all types alike: %s', (_, a, b, dimension) => {
    expect(scopeDifference(scopeOf(a), scopeOf(b), relations)?.dimension ?? null).toBe(dimension);
  });

  const words = fc.constantFrom(null, 'cavalry', ' Cavalry', 'soldiers', 'the Far East');
  const stated = fc.record({ counted: words, area: words, side: fc.constantFrom(null, 'white', 'soviet') });
  it('being comparable is an equivalence: of three claims, two that are comparable with the third are so with each other', () => {
    fc.assert(
      fc.property(stated, stated, stated, stated, (a, b, c, topic) => {
        const [ab, bc, ac] = [difference(a, b, topic), difference(b, c, topic), difference(a, c, topic)];
        is(difference(a, a, topic), null);
        is(difference(b, a, topic) === null, ab === null);
        if (ab === null && bc === null) is(ac, null);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('time', () => {
  it.each<[string, string | undefined, string | undefined, object, string | null]>([
    ['both leave it open', undefined, undefined, {}, null],
    ['one says when, and the question does not', '1919', undefined, {}, 'as_of'],
    ['one says when, as the question does', '1919', undefined, { as_of: '1919' }, null],
    ['a month of the year', '1919-06', '1919', {}, null],
    [
      'the earlier ends on the day on which the later begins',
      '1919-01-01/1919-06-30',
      '1919-06-30/1919-12-31',
      {},
      null,
    ],
    ['another year', '1918', '1919', {}, 'as_of'],
    ['a question about an event has its time', '1919-04', undefined, { event: 'siege' }, null],
    ['and no other', '1920', undefined, { event: 'siege' }, 'as_of'],
    ['unless it names one', '1920', undefined, { event: 'siege', as_of: '1920' }, null],
    ['an event without a date gives none', '1920', undefined, { event: 'unknown' }, 'as_of'],
  ])('%s', (_, left, right, topic, dimension) => {
    expect(difference({ as_of: left }, { as_of: right }, topic)?.dimension ?? null).toBe(dimension);
    expect(difference({ as_of: right }, { as_of: left }, topic)?.dimension ?? null).toBe(dimension);
  });

  it('times are the same when they meet, which is not transitive', () => {
    const [spring, year, autumn] = [{ as_of: '1919-04' }, { as_of: '1919' }, { as_of: '1919-10' }];
    expect(difference(spring, year)).toBeNull();
    expect(difference(year, autumn)).toBeNull();
    expect(difference(spring, autumn)?.dimension).toBe('as_of');
  });

  it('whatever meets a time meets every time that holds it', () => {
    const months = fc.tuple(fc.integer({ min: 1, max: 11 }), fc.nat(3)).map(([from, more]): string => {
      const month = (at: number): string => `1919-${String(Math.min(12, at)).padStart(2, '0')}`;
      return `${month(from)}/${month(from + more)}`;
    });
    fc.assert(
      fc.property(months, months, (a, b) => {
        if (difference({ as_of: a }, { as_of: b }) === null) is(difference({ as_of: a }, { as_of: '1919' }), null);
        is(difference({ as_of: a }, { as_of: a }), null);
        is(difference({ as_of: b }, { as_of: a }) === null, difference({ as_of: a }, { as_of: b }) === null);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('part and whole', () => {
  it('only where every difference goes the same way', () => {
    const cavalry = { counted: 'cavalry', area: 'Amur Region' };
    const all = { counted: 'soldiers', area: 'the Far East' };
    expect(difference(cavalry, all)).toMatchObject({ dimension: 'counted', part: 'first' });
    expect(difference(all, cavalry)).toMatchObject({ part: 'second' });
    expect(difference(cavalry, { counted: 'soldiers', area: 'Siberia' })).toMatchObject({ part: null });
    expect(difference({ ...all, area: 'Amur Region' }, { ...cavalry, area: 'the Far East' })).toMatchObject({
      part: null,
    });
  });
  it('steps from part to whole are followed, circles once', () => {
    expect(difference({ counted: 'lancers' }, { counted: 'Soldiers' })).toMatchObject({ part: 'first' });
    const circle = scopeContains([
      filled.scope({ dimension: 'counted', part: 'a', whole: 'b' }),
      filled.scope({ dimension: 'counted', part: 'b', whole: 'a' }),
    ]);
    expect(circle('counted', 'a', 'c')).toBe(false);
    expect(circle('counted', 'a', 'b')).toBe(true);
  });
  it('a scope that is left open is no part of one that is stated', () => {
    expect(difference({ counted: 'cavalry' }, {})).toMatchObject({ dimension: 'counted', part: null });
    expect(difference({ counted: 'cavalry', area: 'Amur Region' }, { counted: 'soldiers' })).toMatchObject({
      part: null,
    });
  });
  it('another time is no part', () => {
    expect(difference({ counted: 'cavalry', as_of: '1919' }, { counted: 'soldiers', as_of: '1920' })).toMatchObject({
      dimension: 'counted',
      part: null,
    });
  });
});

describe('differences in words', () => {
  it.each<[Claim, Claim, string]>([
    [exact({}), dated('1919'), 'one is a quantity claim, the other a date claim'],
    [exact({ modality: 'planned' }), exact({}), 'one is planned, the other asserted'],
    [exact({ as_of: '1918' }), exact({ as_of: '1919' }), 'they hold for different times: 1918 against 1919'],
    [exact({ as_of: '1918' }), exact({}), 'they hold for different times: 1918 against what the question asks'],
    [
      exact({ area: 'Amur Region' }),
      exact({}),
      'they differ in the area covered: "Amur Region" against what the question asks',
    ],
    [
      dated('1919', { counted: 'the landing' }),
      dated('1919'),
      'they differ in what they speak of: "the landing" against what the question asks',
    ],
    [
      exact({ counted: 'cavalry' }),
      exact({ counted: 'foot' }),
      'they differ in what is counted: "cavalry" against "foot"',
    ],
  ])('%#', (a, b, clause) => {
    const finding = told(a, b);
    expect(clauseOf(finding)).toBe(`not comparable, ${clause}`);
    expect(finding.steps).toContain(`scope: ${clause}`);
    expect(finding.unless).toBe('both spoke of the same');
  });
  it('900 in one region and 300 of no region are not compared', () => {
    const all = quantity({ low: 300, best: 300, high: 300 });
    const amur = quantity({ low: 900, best: 900, high: 900, area: 'Amur Region' });
    expect(related(amur, all)).toMatchObject({ relation: 'not_comparable', cause: 'area' });
  });
});
