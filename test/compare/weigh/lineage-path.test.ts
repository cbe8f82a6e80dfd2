import { describe, expect, it } from 'vitest';
import { lineagePath } from '../../../src/compare/weigh/lineage-path.js';
import { edge } from '../small-collection.js';

describe('the way from a source to one that it goes back to', () => {
  const edges = [edge('c', 'b'), edge('b', 'a'), edge('c', 'a'), edge('a', 'z')];
  it.each([
    ['the shortest', 'c', 'z', ['c', 'a', 'z']],
    ['none against the direction', 'z', 'c', null],
    ['itself', 'c', 'c', ['c']],
    ['none from a stranger', 'x', 'z', null],
  ])('is %s', (_, from, to, path) => {
    expect(lineagePath(edges, from, to)).toEqual(path);
  });
  it('ends in a circle too', () => {
    expect(lineagePath([edge('a', 'b'), edge('b', 'a')], 'a', 'z')).toBeNull();
  });
  it('of equal ways is the first given', () => {
    expect(lineagePath([edge('a', 'c'), edge('a', 'b'), edge('b', 'z'), edge('c', 'z')], 'a', 'z')).toEqual([
      'a',
      'c',
      'z',
    ]);
  });
});
