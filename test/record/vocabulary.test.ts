import { describe, expect, it } from 'vitest';
import { campOfPerspective, campOfSide, kindOfUnit } from '../../src/record/vocabulary.js';
import { VOCABULARIES } from '../records.js';

describe('vocabularies of the dossier', () => {
  it('give sides and perspectives their camp, or none', () => {
    expect(campOfSide(VOCABULARIES, 'white')).toBe('intervention');
    expect(campOfSide(VOCABULARIES, 'civilian')).toBeNull();
    expect(campOfSide(VOCABULARIES, 'martian')).toBeNull();
    expect(campOfPerspective(VOCABULARIES, 'soviet')).toBe('soviet');
    expect(campOfPerspective(VOCABULARIES, 'international')).toBeNull();
  });

  it('give units their kind; what is not listed is something else', () => {
    expect(['men', 'guns', 'days', 'furlongs'].map((unit) => kindOfUnit(VOCABULARIES, unit))).toEqual([
      'men',
      'arms',
      'other',
      'other',
    ]);
  });
});
