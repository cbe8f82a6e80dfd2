/**
 * Numbers from 0 to below 1 that one seed gives again, for resampling and drawing samples:
 * the linear congruential generator of Numerical Recipes (2nd ed., 7.1, `ranqd1`).
 */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
