import { describe, expect, it } from 'vitest';
import {
  edgesOn,
  lineagePath,
  lineageRoots,
  rootGroups,
  rootsByTopic,
  rootsOf,
  shareRoot,
} from '../../../src/compare/weigh/roots.js';
import { by, collection, compare, day, doer, edge, on, standingOf, three } from '../small-collection.js';

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

  it('is told in the steps of each finding, every root by name and in order', () => {
    const claims = [by('s', 'reds'), by('a', 'reds')];
    const lineage = [edge('a', 'y'), edge('a', 'x')];
    const { findings } = compare(collection({ sources: three, topics: [doer], claims, lineage }));
    expect(findings[0]?.steps.at(-1)).toBe('lineage: no common root known (s; x and y)');
  });

  it('of several roots one in common is enough', () => {
    const roots = lineageRoots(['s', 'a'], [edge('s', 'x'), edge('s', 'y'), edge('a', 'y')]);
    expect(shareRoot(roots, 's', 'a')).toBe(true);
    expect(rootGroups(['s', 'a'], roots, new Set())).toEqual([['s', 'a']]);
    expect(rootGroups(['s'], roots, new Set(['y']))).toEqual([]);
  });

  it('gives the edges that hold on a topic', () => {
    const [free, bound] = [edge('s', 'a'), edge('s', 'b', { topics: ['day'] })];
    expect(edgesOn([free, bound], 'day')).toEqual([free, bound]);
    expect(edgesOn([free, bound], 'doer')).toEqual([free]);
    expect(edgesOn([free, bound], null)).toEqual([free]);
  });

  it('is found by the shortest way', () => {
    const edges = [edge('c', 'b'), edge('b', 'a'), edge('c', 'a'), edge('a', 'z')];
    expect(lineagePath(edges, 'c', 'z')).toEqual(['c', 'a', 'z']);
    expect(lineagePath(edges, 'z', 'c')).toBeNull();
    expect(lineagePath(edges, 'c', 'c')).toEqual(['c']);
  });
});
