/**
 * Draws entries without putting them back; the same entries, count and seed give the same sample.
 * Fisher-Yates shuffle with the linear congruential generator of Numerical Recipes (2nd ed., 7.1, `ranqd1`).
 */
export function sample<T>(entries: readonly T[], count: number, seed: number): T[] {
  const rest = [...entries];
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  for (let i = 0; i < Math.min(count, rest.length); i += 1) {
    const j = i + below(rest.length - i);
    [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
  }
  return rest.slice(0, count);
}
