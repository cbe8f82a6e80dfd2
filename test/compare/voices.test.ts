import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../src/compare/voices.js';
import { by, men, three } from './small-collection.js';

describe('voices', () => {
  it('follow whose words a claim stands in, and through whom it was read', () => {
    const outer = by('s', 'reds', { about: 'statement', speaker: 'Churchill', doer: null });
    const inner = by('s', 'whites', { about: 'statement', speaker: 'Trotsky', doer: null, voice: outer.id });
    const claim = { ...men('s', 3), voice: inner.id, via: 'a' };
    const all = new Map([outer, inner, claim].map((entry) => [entry.id, entry]));
    const sources = new Map(three.map((entry) => [entry.id, entry]));
    expect(voicesOf(claim, all, sources)).toEqual(['a (1930)', 's (1930)', 'Churchill', 'Trotsky']);
    expect(voicesOf({ ...claim, voice: 'gone-0001', via: null }, all, sources)).toEqual(['s (1930)']);
  });
});
