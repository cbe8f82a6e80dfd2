import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dossier/dataset.js';
import { independence } from '../../src/query/independence.js';
import type { Claim, LineageEdge } from '../../src/record/types.js';
import { by, collection, day, doer, edge, men, on, source, strength } from '../compare/small-collection.js';

const sources = ['a', 'b', 'w', 'x', 'y', 'z'].map((id) => source(id));
const both = (more: object = {}): Claim[] => ['a', 'b'].flatMap((id) => [by(id, 'reds', more), on(id, '1918-04-04')]);
const asked = (lineage: LineageEdge[], claims = both()): ReturnType<typeof independence> =>
  independence(collection({ sources, topics: [doer, day, strength], claims, lineage }) as unknown as Dataset, 'a', 'b');

describe('independence of two sources', () => {
  it('knows no common root of strangers', () => {
    expect(asked([edge('a', 'x'), edge('b', 'y')])).toMatchObject({
      common: [],
      paths: [],
      edges: [],
      topics: ['day', 'doer'],
    });
  });
  it('prints the ways by which both come to one root', () => {
    const lineage = [edge('a', 'x'), edge('b', 'y'), edge('y', 'x'), edge('a', 'z')];
    expect(asked(lineage)).toMatchObject({
      common: [
        {
          root: 'x',
          topics: null,
          paths: [
            ['a', 'x'],
            ['b', 'y', 'x'],
          ],
        },
      ],
      edges: lineage.slice(0, 3),
    });
  });
  it('prints no way that holds on another topic only', () => {
    // On `day` a goes to x directly, on `doer` through y; neither way is shown for the other topic.
    const direct = edge('a', 'x', { topics: ['day'] });
    const round = [edge('a', 'y', { topics: ['doer'] }), edge('y', 'x', { topics: ['doer'] })];
    const theirs = edge('b', 'x', { topics: ['doer'] });
    expect(asked([direct, ...round, theirs])).toMatchObject({
      common: [
        {
          root: 'x',
          topics: ['doer'],
          paths: [
            ['a', 'y', 'x'],
            ['b', 'x'],
          ],
        },
      ],
      paths: [
        ['a', 'y', 'x'],
        ['b', 'x'],
      ],
      edges: [...round, theirs],
    });
  });
  it('leaves an edge of another topic out, though it lies on a way', () => {
    const here = edge('a', 'x', { topics: ['doer'], locator: 'p. 1' });
    const elsewhere = edge('a', 'x', { topics: ['strength'], locator: 'p. 9' });
    expect(asked([elsewhere, here, edge('b', 'x')]).edges).toEqual([here, edge('b', 'x')]);
  });
  it('looks only at topics on which both speak', () => {
    const lineage = ['a', 'b'].map((id) => edge(id, 'x', { topics: ['strength'] }));
    expect(asked(lineage, [...both(), men('a', 5)]).common).toEqual([]);
    expect(asked(lineage, [...both(), men('a', 5), men('b', 5)]).common).toMatchObject([
      { root: 'x', topics: ['strength'] },
    ]);
  });
  it('says through which work both were read, on which topics', () => {
    const found = asked([], [...both({ via: 'w', access: 'secondhand' })]);
    expect(found.common).toEqual([
      {
        root: 'w',
        topics: ['doer'],
        paths: [
          ['a', 'w'],
          ['b', 'w'],
        ],
      },
    ]);
    expect(found.read_through).toEqual([
      { from: 'a', to: 'w', topics: ['doer'] },
      { from: 'b', to: 'w', topics: ['doer'] },
    ]);
    expect(found.edges).toEqual([]);
  });
  it('lists what both share and what is hard to hit upon twice', () => {
    expect(asked([], [men('a', 316), men('b', 316)]).signs).toMatchObject([{ value: '316 men', sources: ['a', 'b'] }]);
    expect(asked([], [men('a', 316), men('w', 316), men('b', 300)]).signs).toEqual([]);
  });
  it('refuses a source that is not there', () => {
    const dataset = collection({ sources, topics: [], claims: [] }) as unknown as Dataset;
    expect(() => independence(dataset, 'a', 'nobody')).toThrow('No source has the id "nobody".');
  });
});
