import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circles } from '../../src/check/circles.js';
import { is } from '../often.js';
import { RUNS } from '../runs.js';

describe('circles', () => {
  it.each<[string, [string, string][], string[][]]>([
    [
      'none',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      [],
    ],
    ['a thing that leads to itself', [['a', 'a']], [['a']]],
    [
      'two',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [['a', 'b']],
    ],
    [
      'three, by the shortest way',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['b', 'a'],
      ],
      [['a', 'b']],
    ],
    [
      'two apart',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'd'],
        ['d', 'e'],
        ['e', 'c'],
      ],
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'what leads into a circle',
      [
        ['x', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'y'],
      ],
      [['a', 'b']],
    ],
    [
      'an edge twice',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [],
    ],
  ])('are found: %s', (_, edges, wanted) => {
    const found = circles(edges);
    const sorted = (list: string[][]): string[] => list.map((circle) => [...circle].sort().join()).sort();
    expect(sorted(found)).toEqual(sorted(wanted));
  });

  it('each follow edges and come back, and there is one wherever something leads back to itself', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 12 }), (edges) => {
        const found = circles(edges);
        const has = (from: string, to: string): boolean => edges.some(([a, b]) => a === from && b === to);
        for (const circle of found)
          circle.forEach((at, index) => is(has(at, circle[(index + 1) % circle.length] as string), true));
        const leadsBack = (start: string): boolean => {
          const seen = new Set<string>();
          const queue = edges.filter(([from]) => from === start).map(([, to]) => to);
          for (const at of queue) {
            if (seen.has(at)) continue;
            seen.add(at);
            queue.push(...edges.filter(([from]) => from === at).map(([, to]) => to));
          }
          return seen.has(start);
        };
        is(found.length > 0, ['a', 'b', 'c', 'd', 'e', 'f'].some(leadsBack));
      }),
      { numRuns: RUNS },
    );
  });

  it('are looked for in one pass: a chain of a hundred thousand, closed at its end, takes no recursion', () => {
    const long = Array.from({ length: 100_000 }, (_, i): [string, string] => [`n${i}`, `n${(i + 1) % 100_000}`]);
    expect(circles(long.slice(0, -1))).toEqual([]);
    expect(circles(long)[0]).toHaveLength(100_000);
  });
});
