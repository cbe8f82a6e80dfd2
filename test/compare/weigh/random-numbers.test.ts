import { describe, expect, it } from 'vitest';
import { randomNumbers } from '../../../src/compare/weigh/random-numbers.js';
import { is } from '../../often.js';

const WORD = 2n ** 32n;
const rotate = (bits: bigint, by: bigint): bigint => ((bits << by) | (bits >> (32n - by))) % WORD;

/** The same generator by whole numbers without bounds, as its authors print it. */
function reference(seed: bigint): () => number {
  let filler = seed;
  const fill = (): bigint => {
    filler = (filler + 0x9e3779b9n) % WORD;
    let mixed = ((filler ^ (filler >> 16n)) * 0x85ebca6bn) % WORD;
    mixed = ((mixed ^ (mixed >> 13n)) * 0xc2b2ae35n) % WORD;
    return mixed ^ (mixed >> 16n);
  };
  const s = [fill(), fill(), fill(), fill()] as [bigint, bigint, bigint, bigint];
  return () => {
    const result = (rotate((s[1] * 5n) % WORD, 7n) * 9n) % WORD;
    const shifted = (s[1] << 9n) % WORD;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 11n);
    return Number(result) / 2 ** 32;
  };
}

describe('random numbers', () => {
  it.each([0, 1, 1941, 2 ** 32 - 1])('are those of the generator for the seed %i', (seed) => {
    const [ours, theirs] = [randomNumbers(seed), reference(BigInt(seed))];
    for (let i = 0; i < 1000; i += 1) is(ours(), theirs());
  });
  it('begin otherwise for every seed, as evenly as chance would', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => randomNumbers(seed)());
    expect(new Set(firsts).size).toBeGreaterThan(9_990);
    const tenths = Array.from({ length: 10 }, (_, i) => firsts.filter((value) => Math.floor(value * 10) === i).length);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
    // Neighbours are as far from one another as strangers: a third on the average.
    const steps = firsts.slice(1).map((value, i) => Math.abs(value - (firsts[i] as number)));
    expect(steps.reduce((sum, step) => sum + step) / steps.length).toBeCloseTo(1 / 3, 1);
  });
});
