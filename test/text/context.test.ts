import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, slice } from '../../src/text/code-points.js';
import { contextOf } from '../../src/text/context.js';
import { atLeast, is } from '../often.js';
import { RUNS } from '../runs.js';

describe('the context of a quote', () => {
  const around = (before: string, quote: string, after: string): ReturnType<typeof contextOf> => {
    const points = codePoints(before + quote + after);
    const start = codePoints(before).length;
    return contextOf(points, start, start + codePoints(quote).length);
  };

  it.each([
    ['blanks and line feeds as they are', 'freely accommodate\n', 'five', ' states', 'freely accommodate\n', ' states'],
    ['characters of two code units whole', '𝒜 ', 'b', ' 𝒞', '𝒜 ', ' 𝒞'],
    ['nothing at the ends of the text', '', 'all', '', null, null],
    ['a prefix from behind a sign that begins a formula', '-war ', 'in', ' May', 'war ', ' May'],
    ['no suffix that begins like a formula', 'in ', '1918', '-1922', 'in ', null],
  ])('is %s', (_, before, quote, after, prefix, suffix) => {
    expect(around(before, quote, after)).toEqual({ prefix, suffix });
  });

  it('stands with the quote in the text, to the letter, and is at most 32 code points long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), fc.string(), (before, quote, after) => {
        const { prefix, suffix } = around(before, quote, after);
        expect(before + quote + after).toContain((prefix ?? '') + quote + (suffix ?? ''));
        atLeast(32, codePoints(prefix ?? '').length);
        atLeast(32, codePoints(suffix ?? '').length);
        const points = codePoints(before);
        is(slice(points, points.length - codePoints(prefix ?? '').length, points.length), prefix ?? '');
      }),
      { numRuns: RUNS },
    );
  });
});
