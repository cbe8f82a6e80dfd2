import { describe, expect, it } from 'vitest';
import { campsOf, kindsOfUnits } from '../../src/record/vocabulary.js';
import { VOCABULARIES } from '../records.js';

describe('vocabularies of the dossier', () => {
  const camps = campsOf({ vocabularies: VOCABULARIES });

  it('give sides and perspectives their camp, or none', () => {
    expect(camps.ofSide('white')).toBe('intervention');
    expect(camps.ofSide('civilian')).toBeNull();
    expect(camps.ofSide('martian')).toBeNull();
    expect(camps.ofPerspective('soviet')).toBe('soviet');
    expect(camps.ofPerspective('international')).toBeNull();
  });

  it('give units their kind; what is not listed is something else', () => {
    expect(['men', 'guns', 'days', 'furlongs'].map(kindsOfUnits({ vocabularies: VOCABULARIES }))).toEqual([
      'men',
      'arms',
      'other',
      'other',
    ]);
  });
});
