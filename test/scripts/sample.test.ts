import { describe, expect, it } from 'vitest';
import { sample } from '../../scripts/sample.js';

describe('a sample', () => {
  const entries = Array.from({ length: 100 }, (_, i) => i);
  it('is the same for one seed, another for another, and never repeats an entry', () => {
    expect(sample(entries, 30, 1)).toEqual(sample(entries, 30, 1));
    expect(sample(entries, 30, 1)).not.toEqual(sample(entries, 30, 2));
    expect(new Set(sample(entries, 30, 1)).size).toBe(30);
    expect(sample(entries, 500, 1)).toHaveLength(100);
  });
  it('begins otherwise for every seed', () => {
    const first = Array.from(
      { length: 20 },
      (_, seed) =>
        sample(
          Array.from({ length: 100_000 }, (_, i) => i),
          1,
          seed,
        )[0],
    );
    expect(new Set(first).size).toBe(20);
    // Neighbouring seeds do not begin with neighbouring entries either: among 20 of 100,000 drawn at random this is rare.
    expect(first.filter((entry, i) => i > 0 && Math.abs((entry ?? 0) - (first[i - 1] ?? 0)) < 500)).toEqual([]);
  });
  it('favours no entry', () => {
    const hits = new Map<number, number>();
    for (let seed = 1; seed <= 2000; seed += 1)
      for (const entry of sample(entries, 10, seed)) hits.set(entry, (hits.get(entry) ?? 0) + 1);
    // 200 hits are expected for each; five standard deviations are some 67.
    for (const entry of entries) expect(Math.abs((hits.get(entry) ?? 0) - 200)).toBeLessThan(67);
  });
});
