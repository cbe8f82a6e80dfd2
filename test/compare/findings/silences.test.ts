import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/record/authored.js';
import { collection, compare, men, strength, three } from '../small-collection.js';

const search = (more: Partial<SearchRecord>): SearchRecord => ({
  topic: 'strength',
  where: 'the whole book',
  terms: ['men'],
  languages: ['en'],
  result: 'silent',
  on: '2026-11-25',
  ...more,
});

describe('silences', () => {
  it('come of searches that found a named source silent, and of no others', () => {
    const searches = [
      search({ source: 'b' }),
      search({ source: 'b', terms: ['strength'], part_read: 'chapter 2' }),
      search({ source: 'a', result: 'not_found' }),
      search({}),
    ];
    const found = compare(collection({ sources: three, topics: [strength], claims: [men('s', 3)], searches })).findings;
    expect(found).toMatchObject([
      {
        id: 'silence~strength~b',
        relation: null,
        speaking: 1,
        steps: ['part read: the whole; chapter 2', 'terms: men, strength'],
        reason:
          'b (1930) does not speak of it: "How many men?" Searched for "men", "strength"; 1 other source speaks of it.',
      },
    ]);
  });
});
