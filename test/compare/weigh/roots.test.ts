import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countRoots,
  edgesOn,
  lineageRoots,
  rootGroups,
  rootsByTopic,
  shareRoot,
  type Account,
} from '../../../src/compare/weigh/roots.js';
import type { LineageEdge } from '../../../src/record/types.js';
import { by, collection, compare, day, doer, edge, on, source, standingOf, three } from '../small-collection.js';
import { atLeast, equals, is } from '../../often.js';

const read = (id: string, via: string | null = null): Account => ({ source: id, via });
const all = (...ids: string[]): Account[] => ids.map((id) => read(id));

describe('lineage', () => {
  it('may hold on some topics only', () => {
    const roots = rootsByTopic([edge('s', 'a', { topics: ['doer'] })]);
    expect(shareRoot(roots('doer'), read('s'), read('a'))).toBe(true);
    expect(shareRoot(roots('day'), read('s'), read('a'))).toBe(false);
    expect(shareRoot(roots(null), read('s'), read('a'))).toBe(false);
    expect(roots('doer')(read('s'))).toEqual(['a']);
    expect(roots('day')(read('s'))).toEqual(['s']);
  });

  it('of a topic stands beside what holds everywhere', () => {
    const roots = rootsByTopic([edge('s', 'a'), edge('s', 'b', { topics: ['doer'] }), edge('b', 'c')]);
    expect(roots('doer')(read('s'))).toEqual(['a', 'c']);
    expect(roots('day')(read('s'))).toEqual(['a']);
  });

  it('keeps an account out of the count on these topics, and in it on others', () => {
    const base = { sources: three, lineage: [edge('s', 'a', { topics: ['doer'] })] };
    const quoted = compare(collection({ ...base, topics: [doer], claims: [by('s', 'reds'), by('a', 'reds')] }));
    expect(standingOf(quoted)).toMatchObject({
      standing: 'not_compared',
      agree_roots: 0,
      accounts: 1,
      same_root_accounts: 1,
    });
    const other = compare(
      collection({ ...base, topics: [day], claims: [on('s', '1918-04-04'), on('a', '1918-04-04')] }),
    );
    expect(standingOf(other)).toMatchObject({ standing: 'corroborated', agree_roots: 1, same_root_accounts: 0 });
  });

  it('is told in the steps of each finding, every root by name and in order', () => {
    const claims = [by('s', 'reds'), by('a', 'reds')];
    const lineage = [edge('a', 'y'), edge('a', 'x')];
    const { findings } = compare(collection({ sources: three, topics: [doer], claims, lineage }));
    expect(findings[0]?.steps.at(-1)).toBe('lineage: no common root known (s; x and y)');
  });

  it('gives the edges that hold on a topic', () => {
    const [free, bound] = [edge('s', 'a'), edge('s', 'b', { topics: ['day'] })];
    expect(edgesOn([free, bound], 'day')).toEqual([free, bound]);
    expect(edgesOn([free, bound], 'doer')).toEqual([free]);
    expect(edgesOn([free, bound], null)).toEqual([free]);
  });

  it('in a circle is one root, by its first id; what leads into the circle goes back to it, what leads out goes on', () => {
    const circle = [edge('c', 'b'), edge('b', 'c'), edge('a', 'c')];
    const closed = lineageRoots(circle);
    expect(['a', 'b', 'c'].map((id) => closed(read(id)))).toEqual([['b'], ['b'], ['b']]);
    const open = lineageRoots([...circle, edge('b', 'z')]);
    expect(['a', 'b', 'c'].map((id) => open(read(id)))).toEqual([['z'], ['z'], ['z']]);
    expect(lineageRoots([edge('a', 'a')])(read('a'))).toEqual(['a']);
  });

  it('of any length and breadth costs what its edges cost', () => {
    const count = 50_000;
    const chain = Array.from({ length: count }, (_, i) => edge(`n${i}`, `n${i + 1}`));
    expect(lineageRoots(chain)(read('n0'))).toEqual([`n${count}`]);
    const many = Array.from({ length: count }, () => edge('x', 'y'));
    expect(lineageRoots(many)(read('x'))).toEqual(['y']);
    const topics = Array.from({ length: count }, (_, i) => edge('x', `y${i}`, { topics: [`t${i}`] }));
    const on = rootsByTopic(topics);
    expect(topics.map((_, i) => on(`t${i}`)(read('x')).join()).every((root, i) => root === `y${i}`)).toBe(true);
    const empty = Array.from({ length: count }, () => ({}) as LineageEdge);
    expect(rootsByTopic(empty)(null)(read('x'))).toEqual(['x']);
  });
});

describe('an account read through another work', () => {
  const roots = rootsByTopic([edge('book', 'archive')])(null);
  it('goes back to its source and to that of the work', () => {
    expect(roots(read('witness', 'paper'))).toEqual(['paper', 'witness']);
    expect(roots(read('witness', 'book'))).toEqual(['archive', 'witness']);
  });
  it('counts once with all that was read through it', () => {
    expect(countRoots([read('a', 'paper'), read('b', 'paper'), read('c', 'paper')], roots)).toBe(1);
    expect(countRoots([read('a', 'paper'), read('b', 'book')], roots)).toBe(2);
    expect(countRoots([read('a', 'book'), ...all('book')], roots)).toBe(1);
    expect(countRoots([read('a', 'book'), ...all('archive')], roots)).toBe(1);
  });
  it('counts once with the same source read elsewhere, and is apart from others where it was read itself', () => {
    expect(countRoots([read('a', 'paper'), read('a', 'book')], roots)).toBe(1);
    expect(countRoots([read('a', 'paper'), read('a')], roots)).toBe(1);
    expect(countRoots([read('a', 'paper'), read('a'), read('b', 'paper')], roots)).toBe(2);
  });
  it('is one root of a standing, however many accounts the work reports', () => {
    const claims = ['a', 'b', 'c'].map((id) => by(id, 'reds', { via: 'paper', access: 'secondhand' }));
    const sources = ['s', 'a', 'b', 'c', 'paper'].map((id) => source(id));
    const result = compare(collection({ sources, topics: [doer], claims: [by('s', 'reds'), ...claims] }));
    expect(standingOf(result)).toMatchObject({ standing: 'corroborated', agree_roots: 1, accounts: 3 });
    expect(result.synopses[0]).toMatchObject({ roots: 1 });
  });
  it('of the subject does not count against what the subject was read in', () => {
    const sources = ['s', 'a'].map((id) => source(id));
    const own = by('s', 'reds', { via: 'a', access: 'secondhand' });
    const result = compare(collection({ sources, topics: [doer], claims: [own, by('a', 'reds')] }));
    expect(standingOf(result)).toMatchObject({ standing: 'not_compared', same_root_accounts: 1 });
  });
});

describe('the number of independent roots', () => {
  it('is not lowered by a compilation, which joins nothing', () => {
    const roots = lineageRoots([edge('compilation', 'b'), edge('compilation', 'c')]);
    expect(countRoots(all('b', 'c'), roots)).toBe(2);
    expect(countRoots(all('b', 'c', 'compilation'), roots)).toBe(2);
    expect(countRoots(all('b', 'compilation'), roots)).toBe(1);
    expect(countRoots(all('compilation'), roots)).toBe(1);
  });

  it.each<[string, string[], LineageEdge[], number]>([
    ['nobody', [], [], 0],
    ['one twice', ['a', 'a'], [], 1],
    ['strangers', ['a', 'b', 'c'], [], 3],
    ['a source and its copy', ['a', 'b'], [edge('b', 'a')], 1],
    ['two copies of one that is not there', ['a', 'b'], [edge('a', 'x'), edge('b', 'x')], 1],
    ['a chain of copies', ['a', 'b', 'c'], [edge('c', 'b'), edge('b', 'a')], 1],
    [
      'a chain of compilations, the ends apart',
      ['p', 'q', 'r'],
      [edge('p', 'w'), edge('p', 'x'), edge('q', 'x'), edge('q', 'y'), edge('r', 'y'), edge('r', 'z')],
      2,
    ],
    [
      'a ring of five compilations',
      ['p', 'q', 'r', 's', 't'],
      ['pv', 'pw', 'qw', 'qx', 'rx', 'ry', 'sy', 'sz', 'tz', 'tv'].map(([from = '', to = '']) => edge(from, to)),
      2,
    ],
  ])('of %s', (_, sources, lineage, count) => {
    expect(countRoots(all(...sources), lineageRoots(lineage))).toBe(count);
  });

  /** Accounts of up to nine sources, some read through others, with any lineage among twelve. */
  const someLineage = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 })).map(([a, b]) => edge(`n${a}`, `n${b}`)),
    { maxLength: 20 },
  );
  const someAccounts = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.option(fc.integer({ min: 0, max: 11 }), { freq: 5 }))
      .map(([id, via]) => read(`n${id}`, via === null ? null : `n${via}`)),
    { maxLength: 9 },
  );

  it('is the size of the largest set of accounts no two of which share a root', () => {
    fc.assert(
      fc.property(someAccounts, someLineage, (accounts, lineage) => {
        const roots = lineageRoots(lineage);
        let most = 0;
        for (let chosen = 0; chosen < 2 ** accounts.length; chosen += 1) {
          const set = accounts.filter((_, i) => chosen & (2 ** i));
          if (set.every((a, i) => set.every((b, j) => i === j || !shareRoot(roots, a, b))))
            most = Math.max(most, set.length);
        }
        is(countRoots(accounts, roots), most);
      }),
    );
  });

  it('never falls when an account is added', () => {
    fc.assert(
      fc.property(someAccounts, someLineage, (accounts, lineage) => {
        const roots = lineageRoots(lineage);
        for (let at = 1; at <= accounts.length; at += 1)
          atLeast(countRoots(accounts.slice(0, at), roots), countRoots(accounts.slice(0, at - 1), roots));
      }),
    );
  });

  it('is the number of groups, in which each account stands with one that it shares a root with', () => {
    fc.assert(
      fc.property(someAccounts, someLineage, (accounts, lineage) => {
        const roots = lineageRoots(lineage);
        const groups = rootGroups(accounts, roots);
        expect(groups).toHaveLength(countRoots(accounts, roots));
        for (const [first, ...rest] of groups)
          for (const account of rest) is(shareRoot(roots, first as Account, account), true);
        const names = (list: readonly Account[]): string[] =>
          [...new Set(list.map(({ source: id, via }) => `${id} ${String(via)}`))].sort();
        equals(names(groups.flat()), names(accounts));
        equals(rootGroups(accounts.toReversed(), roots), groups);
      }),
    );
  });

  it('is exact for forty compilations that hang together, and never too great beyond', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { minLength: 40, maxLength: 40 }), (ways) => {
        const lineage = ways.flatMap(([x, y], i) => [edge(`n${i}`, `x${x}`), edge(`n${i}`, `y${y}`)]);
        const accounts = all(...ways.map((_, i) => `n${i}`));
        // Roots x on one side and y on the other, an account for each edge: a largest matching (Kőnig), found by augmenting ways.
        const partner = new Map<number, number>();
        const augment = (x: number, seen: Set<number>): boolean =>
          ways.some(([from, y]) => {
            if (from !== x || seen.has(y)) return false;
            seen.add(y);
            const other = partner.get(y);
            if (other !== undefined && !augment(other, seen)) return false;
            partner.set(y, x);
            return true;
          });
        const size = [...new Set(ways.map(([x]) => x))].filter((x) => augment(x, new Set())).length;
        is(countRoots(accounts, lineageRoots(lineage)), size);
      }),
      { numRuns: 30 },
    );
    const ring = Array.from({ length: 3001 }, (_, i) => [edge(`n${i}`, `r${i}`), edge(`n${i}`, `r${(i + 1) % 3001}`)]);
    const count = countRoots(all(...ring.map((_, i) => `n${i}`)), lineageRoots(ring.flat()));
    expect(count).toBeLessThanOrEqual(1500);
    expect(count).toBeGreaterThan(1000);
  });
});

describe('groups of accounts that count once together', () => {
  it('put a compilation beside each of those it draws on', () => {
    const roots = lineageRoots([edge('z', 'b'), edge('z', 'c'), edge('y', 'b')]);
    expect(rootGroups(all('z', 'y', 'c', 'b'), roots).map((group) => group.map(({ source: id }) => id))).toEqual([
      ['b', 'y', 'z'],
      ['c', 'z'],
    ]);
  });
});
