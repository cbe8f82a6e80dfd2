import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../src/compare/pair/voices.js';
import type { Claim } from '../../../src/record/types.js';
import { by, men, three } from '../small-collection.js';

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
  it('say so where nobody is named, and break off where words are their own', () => {
    const outer = by('s', 'reds', { about: 'statement', speaker: null, doer: null });
    const claim = { ...men('s', 3), voice: outer.id };
    const sources = new Map(three.map((entry) => [entry.id, entry]));
    const all = (...entries: Claim[]): Map<string, Claim> => new Map(entries.map((entry) => [entry.id, entry]));
    expect(voicesOf(claim, all(outer, claim), sources)).toEqual(['s (1930)', 'somebody not named']);
    const circle = { ...outer, voice: outer.id };
    expect(voicesOf(claim, all(circle, claim), sources)).toEqual(['s (1930)', 'somebody not named']);
    // The word for the narrator is no id of a claim, even where some record bears it.
    const narrator = { ...by('s', 'reds', { doer: 'X' }), id: 'narrator' };
    expect(voicesOf(men('s', 3), all(narrator), sources)).toEqual(['s (1930)']);
  });
});
