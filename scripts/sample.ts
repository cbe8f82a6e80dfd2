import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/**
 * Draws entries without putting them back; the same entries, count and seed give the same sample, and neighbouring seeds samples
 * that have nothing to do with one another. Fisher-Yates shuffle over numbers of the Mersenne twister.
 * @param seed a whole number
 */
export function sample<T>(entries: readonly T[], count: number, seed: number): T[] {
  const rest = [...entries];
  const random = mersenne(seed);
  for (let i = 0; i < Math.min(count, rest.length); i += 1) {
    const j = uniformInt(random, i, rest.length - 1);
    [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
  }
  return rest.slice(0, count);
}
