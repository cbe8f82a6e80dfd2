import { randomNumbers } from '../src/compare/weigh/random-numbers.js';

/**
 * Draws entries without putting them back; the same entries, count and seed give the same sample.
 * Fisher-Yates shuffle.
 */
export function sample<T>(entries: readonly T[], count: number, seed: number): T[] {
  const rest = [...entries];
  const random = randomNumbers(seed);
  for (let i = 0; i < Math.min(count, rest.length); i += 1) {
    const j = i + Math.floor(random() * (rest.length - i));
    [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
  }
  return rest.slice(0, count);
}
