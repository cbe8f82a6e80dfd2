/**
 * Numbers from 0 to below 1 that one seed gives again, for resampling and drawing samples: xoshiro128** (Blackman and Vigna,
 * Scrambled linear pseudorandom number generators, 2018), its state filled from the seed by SplitMix with the 32-bit finalizer
 * of MurmurHash3, so that neighbouring seeds begin unlike one another.
 * @param seed a whole number; its lowest 32 bits count
 */
export function randomNumbers(seed: number): () => number {
  let filler = seed >>> 0;
  const fill = (): number => {
    filler = (filler + 0x9e3779b9) >>> 0;
    let mixed = filler;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 2 ** 32;
  };
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
