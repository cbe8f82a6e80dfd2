import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/record/types.js';
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
