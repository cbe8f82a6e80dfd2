import { describe, expect, it } from 'vitest';
import { copySigns } from '../../src/compare/copy-signs.js';
import { profile } from '../../src/compare/profile.js';
import { recompute, recordsBehind } from '../../src/compare/recompute.js';
import { lineagePath, rootsByTopic, rootsOf, shareRoot } from '../../src/compare/roots.js';
import { voicesOf } from '../../src/compare/voices.js';
import type { Synopsis } from '../../src/compare/synopses.js';
import type { Claim, Topic } from '../../src/types.js';
import { DEFAULT_RULES, STRICT_RULES } from '../../src/value/rule-set.js';
import { miniDataset } from '../mini.js';
import { casualty } from './claims.js';
import { by, collection, compare, day, doer, edge, men, on, source, standingOf, strength } from './small.js';

const three = [source('s', 'soviet'), source('a', 'japanese'), source('b', 'american')];

describe('lineage', () => {
  it('may hold on some topics only', () => {
    const roots = rootsByTopic(['s', 'a'], [edge('s', 'a', { topics: ['doer'] })]);
    expect(shareRoot(roots('doer'), 's', 'a')).toBe(true);
    expect(shareRoot(roots('day'), 's', 'a')).toBe(false);
    expect(shareRoot(roots(null), 's', 'a')).toBe(false);
    expect([...rootsOf(roots('doer'), 's')]).toEqual(['a']);
  });

  it('keeps an account out of the count on these topics, and in it on others', () => {
    const base = { sources: three, lineage: [edge('s', 'a', { topics: ['doer'] })] };
    const quoted = compare(collection({ ...base, topics: [doer], claims: [by('s', 'reds'), by('a', 'reds')] }));
    expect(standingOf(quoted)).toMatchObject({ standing: 'not_compared', agree_roots: 0, accounts: 1 });
    const other = compare(
      collection({ ...base, topics: [day], claims: [on('s', '1918-04-04'), on('a', '1918-04-04')] }),
    );
    expect(standingOf(other)).toMatchObject({ standing: 'corroborated', agree_roots: 1 });
  });

  it('is found by the shortest way', () => {
    const edges = [edge('c', 'b'), edge('b', 'a'), edge('c', 'a'), edge('a', 'z')];
    expect(lineagePath(edges, 'c', 'z')).toEqual(['c', 'a', 'z']);
    expect(lineagePath(edges, 'z', 'c')).toBeNull();
    expect(lineagePath(edges, 'c', 'c')).toEqual(['c']);
  });
});

describe('standings', () => {
  it('say when only the subject’s own side knows of it', () => {
    const sources = [source('s', 'soviet'), source('t', 'soviet'), source('w', 'white')];
    const own = compare(collection({ sources, topics: [doer], claims: [by('s', 'reds'), by('t', 'reds')] }));
    expect(standingOf(own)).toMatchObject({
      standing: 'corroborated',
      one_sided: true,
      agree_perspectives: ['soviet'],
    });
    const both = compare(
      collection({ sources, topics: [doer], claims: [by('s', 'reds'), by('t', 'reds'), by('w', 'reds')] }),
    );
    expect(standingOf(both)).toMatchObject({ one_sided: false, agree_perspectives: ['soviet', 'white'] });
    const none = compare(collection({ sources, topics: [doer], claims: [by('s', 'reds'), by('w', 'whites')] }));
    expect(standingOf(none)).toMatchObject({ one_sided: false, conflict_perspectives: ['white'] });
  });

  it('are robust when every rule set gives the same', () => {
    const about = men('s', 300, { hedge: 'about', stated: 'about 300' });
    const flips = compare(collection({ sources: three, topics: [strength], claims: [about, men('a', 310)] }));
    expect(standingOf(flips)).toMatchObject({
      standing: 'compatible',
      robust: false,
      by_rules: ['strict: contradicted'],
    });
    const firm = compare(collection({ sources: three, topics: [strength], claims: [about, men('a', 900)] }));
    expect(standingOf(firm)).toMatchObject({ standing: 'contradicted', robust: true, by_rules: [] });
  });

  it('do not take a search that found something for one that found nothing', () => {
    const search = { topic: 'day', where: 'x', terms: ['y'], languages: ['en'], on: '2026-01-01' };
    const base = { sources: three, topics: [day], claims: [on('s', '1918-04-04')] };
    const result = (found: 'found' | 'not_found'): string | undefined =>
      standingOf(compare(collection({ ...base, searches: [{ ...search, result: found }] })))?.standing;
    expect(result('found')).toBe('not_compared');
    expect(result('not_found')).toBe('uncorroborated');
  });

  it('say in a sentence what they rest on', () => {
    const search = { where: 'x', terms: ['y'], languages: ['en'], on: '2026-01-01' };
    const reason = (claims: Claim[], searches: object[] = [], lineage = [edge('z', 'y')]): string | undefined =>
      standingOf(
        compare(
          collection({
            sources: [...three, source('c', 'soviet'), source('d'), source('y'), source('z')],
            topics: [day, doer],
            claims,
            searches: searches.map((given) => ({ ...search, topic: 'day', result: 'found' as const, ...given })),
            lineage,
          }),
        ),
      )?.reason;
    const own = on('s', '1918-04-04');
    const other = (from: string): Claim => on(from, '1918-04-04');
    expect(reason([own])).toBe('No other account has been recorded on its topic, and no search either.');
    expect(reason([{ ...own, topic: null }])).toBe('It is filed under no topic: nothing could be compared with it.');
    expect(reason([own], [{}])).toMatch(/^An account that speaks of it was met/);
    expect(reason([own], [{ source: 's' }])).toMatch(/^No other account/);
    expect(reason([own], [{ result: 'not_found' }])).toBe(
      'Other accounts were searched and none was found to speak of it.',
    );
    expect(reason([own, other('c')])).toBe(
      "1 independent root agrees; all that agree share the subject's own perspective.",
    );
    expect(reason([own, other('a'), on('b', '1918-04'), on('d', '1918-05')])).toBe(
      '1 independent root agrees; 1 independent root conflicts; 1 independent root is compatible.',
    );
    expect(reason([own, other('a'), other('b')], [], [edge('b', 's')])).toBe(
      '1 independent root agrees; 1 account of the same root does not count.',
    );
    expect(reason([own, other('a'), other('b'), other('d')])).toBe('3 independent roots agree.');
    expect(reason([own, { ...other('a'), modality: 'planned' }])).toBe(
      '1 independent root speaks of it but cannot be compared.',
    );
  });
});

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
});

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
    ['a hedged figure', [men('s', 316, { hedge: 'about' }), men('a', 316, { hedge: 'about' })], []],
    ['a plan', [men('s', 316, { modality: 'planned' }), men('a', 316, { modality: 'planned' })], []],
    ['one source twice', [men('s', 316), men('s', 316)], []],
    [
      'what is counted',
      [men('s', 316, { counted: 'officers' }), men('a', 316, { counted: 'officers' })],
      ['316 men of officers'],
    ],
    ['different things counted', [men('s', 316, { counted: 'officers' }), men('a', 316)], []],
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
    expect(copySigns(collection({ sources, topics: [strength], claims }))).toMatchObject([
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
  it('says when lineage already explains it', () => {
    const claims = [men('s', 316), men('a', 316)];
    const given = { sources, topics: [strength], claims, lineage: [edge('s', 'a')] };
    expect(copySigns(collection(given))).toMatchObject([{ known: true }]);
  });
});

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
});

describe('voices', () => {
  it('follow whose words a claim stands in, and through whom it was read', () => {
    const outer = by('s', 'reds', { about: 'statement', speaker: 'Churchill', doer: null });
    const inner = by('s', 'whites', { about: 'statement', speaker: 'Trotsky', doer: null, voice: outer.id });
    const claim = { ...men('s', 3), voice: inner.id, via: 'a' };
    const all = new Map([outer, inner, claim].map((entry) => [entry.id, entry]));
    const sources = new Map(three.map((entry) => [entry.id, entry]));
    expect(voicesOf(claim, all, sources)).toEqual(['a (1930)', 's (1930)', 'Churchill', 'Trotsky']);
    expect(voicesOf({ ...claim, voice: 'gone-0001', via: null }, all, sources)).toEqual(['s (1930)']);
  });
});

describe('proof', () => {
  it('every finding of the tiny dataset comes out of its own records, to the letter', () => {
    const dataset = miniDataset();
    expect(dataset.findings.length).toBeGreaterThan(8);
    for (const finding of dataset.findings) expect(recompute(dataset, finding, DEFAULT_RULES)).toEqual(finding);
  });
  it.each([
    ['mini-1941-0002~other-1957-0002', ['mini-1941-0002', 'other-1957-0002'], []],
    [
      'mini-1941-implied-wire-after-fight~other-1957-0001',
      ['mini-1941-0001', 'mini-1941-0005', 'other-1957-0001'],
      ['wire-after-fight'],
    ],
    ['internal~entry-within-week~mini-1941', ['mini-1941-0005', 'mini-1941-0008'], ['entry-within-week']],
  ])('%s rests on its own claims and constraints only', (id, claims, constraints) => {
    const dataset = miniDataset();
    const finding = dataset.findings.find((entry) => entry.id === id);
    if (!finding) throw new Error('the tiny dataset lacks the finding');
    const behind = recordsBehind(dataset, finding);
    expect(behind.claims.map((claim) => claim.id)).toEqual(claims);
    expect(behind.constraints.map((constraint) => constraint.id)).toEqual(constraints);
  });
  it('a silence rests on all that speak of its topic, a quoted claim on whose words it stands in', () => {
    const speech = by('s', 'reds', { about: 'statement', speaker: 'Kato', doer: null });
    const told = { ...men('s', 3), voice: speech.id };
    const spoken = [told, men('a', 4), on('a', '1918-04-04'), speech];
    const given = {
      sources: three,
      topics: [strength, day, doer],
      claims: spoken,
      searches: [
        {
          topic: 'strength',
          source: 'b',
          where: 'whole text',
          terms: ['men'],
          languages: ['en'],
          on: '2026-11-24',
          result: 'silent' as const,
        },
      ],
    };
    const { findings } = compare(collection(given));
    const behind = (kind: string): string[] =>
      findings
        .filter((finding) => finding.kind === kind)
        .flatMap((finding) => recordsBehind(collection(given), finding).claims.map(({ id }) => id));
    expect(behind('silence')).toEqual([told.id, spoken[1]?.id]);
    expect(behind('comparison')).toEqual([told.id, spoken[1]?.id, speech.id]);
    expect(findings.find(({ kind }) => kind === 'silence')?.reason).toMatch(/"men"; 2 other sources speak of it\.$/);
  });
  it('a changed record gives another finding', () => {
    const dataset = miniDataset();
    const finding = dataset.findings.find(({ id }) => id === 'mini-1941-0002~other-1957-0002');
    const changed = {
      ...dataset,
      claims: dataset.claims.map((claim) =>
        claim.id === 'other-1957-0002' ? ({ ...claim, low: 900, best: 900, high: 900 } as Claim) : claim,
      ),
    };
    if (!finding) throw new Error('the tiny dataset lacks the finding');
    expect(recompute(changed, finding, DEFAULT_RULES)?.relation).toBe('conflicts');
    expect(recompute(dataset, finding, STRICT_RULES)?.relation).toBe('conflicts');
  });
});
