import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { standingSentence } from '../../../src/compare/weigh/standing-sentence.js';
import { countRoots, lineageRoots, shareRoot } from '../../../src/compare/weigh/roots.js';
import type { Claim, Standing } from '../../../src/record/types.js';
import {
  by,
  collection,
  compare,
  day,
  doer,
  edge,
  men,
  on,
  source,
  standingOf,
  strength,
  three,
} from '../small-collection.js';
import { atLeast, is } from '../../often.js';

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
    const reason = (claims: Claim[], searches: object[] = [], lineage = [edge('z', 'y')]): string | undefined => {
      const standing = standingOf(
        compare(
          collection({
            sources: [...three, source('c', 'soviet'), source('d'), source('y'), source('z')],
            topics: [day, doer],
            claims,
            searches: searches.map((given) => ({ ...search, topic: 'day', result: 'found' as const, ...given })),
            lineage,
          }),
        ),
      );
      return standing && standingSentence(standing);
    };
    const own = on('s', '1918-04-04');
    const other = (from: string): Claim => on(from, '1918-04-04');
    expect(reason([own])).toBe('No other account that counts is recorded on its topic, and no search either.');
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

  it('add up: each independent root that speaks is in one part', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const sources = ['s', ...ids].map((id) => source(id));
    const days = ['1918-04-04', '1918-04-09', '1918-04', '1918-04-04'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(3)), { maxLength: 8 }),
        fc.array(fc.tuple(fc.constantFrom('s', ...ids), fc.constantFrom('a', 'b', 'x', 'y', 'z')), { maxLength: 5 }),
        (told, ways) => {
          const lineage = ways.map(([from, to]) => edge(from, to));
          const roots = lineageRoots(lineage);
          const others = told.map(([from, at]): Claim => {
            const claim = on(from, days[at] as string);
            return at === 3 ? { ...claim, modality: 'planned' } : claim;
          });
          const own = on('s', '1918-04-04');
          const standing = standingOf(
            compare(collection({ sources, topics: [day], claims: [own, ...others], lineage })),
          ) as Omit<Standing, 'reason'>;
          const apart = others.filter((claim) => !shareRoot(roots, own, claim));
          const parts = [
            standing.agree_roots,
            standing.conflict_roots,
            standing.divided_roots,
            standing.overlap_roots,
            standing.not_comparable_roots,
          ];
          atLeast(Math.min(...parts), 0);
          is(
            parts.reduce((sum, part) => sum + part),
            countRoots(apart, roots),
          );
          is(standing.accounts, others.length);
          is(standing.same_root_accounts, others.length - apart.length);
        },
      ),
    );
  });
});

describe('one root has one vote', () => {
  const sources = ['s', 'a', 'b', 'c', 'x'].map((id) => source(id, id === 's' ? 'soviet' : 'white'));
  const heard = (
    others: Claim[],
    lineage = [edge('x', 'a'), edge('x', 'b')],
  ): Partial<Omit<Standing, 'reason'>> & { reason: string } => {
    const given = collection({ sources, topics: [day], claims: [on('s', '1918-04-04'), ...others], lineage });
    const standing = standingOf(compare(given)) as Omit<Standing, 'reason'>;
    return { ...standing, reason: standingSentence(standing) };
  };
  const [agrees, conflicts, meets] = ['1918-04-04', '1918-04-09', '1918-04'];

  it.each<[string, Claim[], Partial<Omit<Standing, 'reason'>>]>([
    [
      'an account that says both is divided, and the claim contested by it alone',
      [on('a', agrees), on('a', conflicts)],
      { standing: 'contested', agree_roots: 0, conflict_roots: 0, divided_roots: 1 },
    ],
    [
      'so are two accounts of one root that say one each',
      [on('x', agrees), on('a', conflicts)],
      { standing: 'contested', agree_roots: 0, conflict_roots: 0, divided_roots: 1 },
    ],
    [
      'an account that says both does not swell those that agree',
      [on('a', agrees), on('a', conflicts), on('b', agrees)],
      { standing: 'contested', agree_roots: 1, conflict_roots: 0, divided_roots: 1 },
    ],
    [
      'nor those that conflict',
      [on('a', agrees), on('a', conflicts), on('b', conflicts)],
      { standing: 'contested', agree_roots: 0, conflict_roots: 1, divided_roots: 1 },
    ],
    [
      'an account that agrees and meets agrees',
      [on('a', agrees), on('a', meets)],
      { standing: 'corroborated', agree_roots: 1, overlap_roots: 0 },
    ],
    [
      'an account that conflicts and meets conflicts',
      [on('a', conflicts), on('a', meets)],
      { standing: 'contradicted', conflict_roots: 1, overlap_roots: 0 },
    ],
    [
      'a compilation that agrees with one of two that differ adds nothing',
      [on('a', agrees), on('b', conflicts), on('x', agrees)],
      { standing: 'contested', agree_roots: 1, conflict_roots: 1, divided_roots: 0 },
    ],
    [
      'a compilation against the two it draws on divides one of them',
      [on('a', agrees), on('b', agrees), on('x', conflicts)],
      { standing: 'contested', agree_roots: 1, conflict_roots: 0, divided_roots: 1 },
    ],
  ])('%s', (_, others, expected) => {
    expect(heard(others)).toMatchObject(expected);
  });
  it('and is said so', () => {
    expect(heard([on('a', agrees), on('a', conflicts)]).reason).toBe('1 independent root says both.');
    expect(heard([on('a', agrees), on('a', conflicts), on('b', agrees), on('c', agrees)]).reason).toBe(
      '2 independent roots agree; 1 independent root says both.',
    );
  });
});
