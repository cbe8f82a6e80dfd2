import { RUNS } from '../runs.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, slice } from '../../src/text/code-points.js';
import { readingOf, readingText, toReading, toWitness } from '../../src/text/reading-text.js';
import { joinable, unknownWords, words } from '../../src/text/words.js';

const witness = 'In th e town, 26 0 men\nfought.\n\n13\n\nThey sur40\n\nrendered 𝒜 late.';
const at = (found: string): { start: number; end: number; found: string } => {
  const start = codePoints(witness.slice(0, witness.indexOf(found))).length;
  return { start, end: start + codePoints(found).length, found };
};
const corrections = [
  { ...at('th e'), reading: 'the', kind: 'split_word', reason: 'set apart' },
  { ...at('26 0'), reading: '260', kind: 'split_word', reason: 'set apart' },
  { ...at('13'), reading: '', kind: 'running_matter', reason: 'page number' },
  { ...at('sur40\n\nrendered'), reading: 'surrendered', kind: 'line_break', reason: 'page number inside' },
] as const;

describe('reading text', () => {
  const reading = readingText(witness, corrections);

  it('is the witness with its repairs, words one blank apart', () => {
    expect(reading.text).toBe('In the town, 260 men fought.\nThey surrendered 𝒜 late.');
  });

  it('leads back to the witness and forth again', () => {
    const start = codePoints(reading.text.slice(0, reading.text.indexOf('260 men'))).length;
    const span = toWitness(reading, { start, end: start + 7 });
    expect(slice(codePoints(witness), span.start, span.end)).toBe('26 0 men');
    expect(readingOf(reading, span)).toBe('260 men');
    expect(toReading(reading, at('13'))).not.toBeNull();
    expect(readingOf(reading, at('𝒜'))).toBe('𝒜');
  });

  it('maps every stretch there and back to one that holds it', () => {
    const length = codePoints(reading.text).length;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(12), (start, size) => {
        const span = { start, end: Math.min(length, start + size + 1) };
        const back = toReading(reading, toWitness(reading, span));
        expect(back).not.toBeNull();
        expect(back?.start).toBeLessThanOrEqual(span.start);
        expect(back?.end).toBeGreaterThanOrEqual(span.end);
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses a correction that does not find its words, and one that overlaps', () => {
    expect(() =>
      readingText('abc', [{ start: 0, end: 1, found: 'b', reading: 'x', kind: 'misread', reason: 'r' }]),
    ).toThrow('correction at 0: the witness has "a", not "b"');
    expect(() =>
      readingText('abc', [
        { start: 0, end: 2, found: 'ab', reading: 'x', kind: 'misread', reason: 'r' },
        { start: 1, end: 2, found: 'b', reading: 'x', kind: 'misread', reason: 'r' },
      ]),
    ).toThrow('correction at 1: overlaps the one before it');
  });
});

describe('words', () => {
  const known = (word: string): boolean => ['the', 'agents', 'came', 'in', 'into', 'a'].includes(word.toLowerCase());
  it('finds words that no list knows', () => {
    expect(unknownWords("The agents' th came", known)).toEqual([{ text: 'th', start: 12, end: 14 }]);
  });
  it('finds neighbours that join into one', () => {
    expect(joinable('a gents came in to', (word) => ['agents', 'into'].includes(word)).map(({ text }) => text)).toEqual(
      ['a gents', 'in to'],
    );
  });
  it('counts code points', () => {
    expect(words('𝒜 ab')).toEqual([
      { text: '𝒜', start: 0, end: 1 },
      { text: 'ab', start: 2, end: 4 },
    ]);
  });
});
