import { describe, expect, it } from 'vitest';
import { miniDataset } from '../mini.js';
import { lookUpId } from '../../src/query/show.js';

const dataset = miniDataset();
const claims = (id: string): string[] => (lookUpId(dataset, id)?.claims ?? []).map((claim) => claim.id);

describe('what is recorded under an id', () => {
  it('a place has the claims that are set there', () => {
    expect(lookUpId(dataset, 'olga')?.kind).toBe('place');
    expect(claims('olga')).toEqual(dataset.claims.filter(({ place }) => place === 'olga').map(({ id }) => id));
  });
  it('a person has the claims in whose words or deeds they stand', () => {
    const people = [
      { id: 'ooi', name: 'Ooi', spellings: ['Oi'] },
      { id: 'nobody', name: 'Nobody' },
    ] as unknown as typeof dataset.people;
    const shown = lookUpId({ ...dataset, people }, 'ooi');
    expect(shown?.kind).toBe('person');
    expect(shown?.claims.map(({ id }) => id)).toEqual(['other-1957-0005']);
    expect(lookUpId({ ...dataset, people }, 'nobody')?.claims).toEqual([]);
  });
  it('a constraint has the claims that it ties and the finding that it gave', () => {
    expect(claims('entry-within-week')).toEqual(['mini-1941-0005', 'mini-1941-0008']);
    expect(lookUpId(dataset, 'entry-within-week')?.findings.map(({ id }) => id)).toEqual([
      'internal~entry-within-week~mini-1941',
    ]);
  });
  it('an id that nothing has is null, whatever it is called', () => {
    for (const id of ['fight-day', '__proto__', 'constructor', '']) expect(lookUpId(dataset, id)).toBeNull();
  });
});
