import { randomNumbers } from './random-numbers.js';

/** Fewer points than this carry no interval: with seven or fewer the ends of the resampled medians are the data's own extremes. */
const LEAST_FOR_INTERVAL = 8;
const RESAMPLES = 2000;
const SEED = 1941;

/** The middle value, or the mean of the two in the middle. @throws Error for none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [before, at] = [sorted[middle - 1], sorted[middle]];
  if (at === undefined) throw new Error('no values have no median');
  return sorted.length % 2 === 1 || before === undefined ? at : (before + at) / 2;
}

/**
 * The middle 90 per cent of the medians of resampled values (percentile bootstrap), from a fixed seed so that the same data
 * give the same interval.
 * @returns null with fewer than eight values
 */
export function medianInterval(values: readonly number[]): [number, number] | null {
  const { length } = values;
  if (length < LEAST_FOR_INTERVAL) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const random = randomNumbers(SEED);
  const drawn = new Uint32Array(length);
  const medians = new Float64Array(RESAMPLES);
  const [lower, upper] = [Math.floor((length - 1) / 2), Math.floor(length / 2)];
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    drawn.fill(0);
    for (let draw = 0; draw < length; draw += 1) {
      const at = Math.floor(random() * length);
      drawn[at] = (drawn[at] as number) + 1;
    }
    medians[sample] = ((drawnAt(lower) as number) + (drawnAt(upper) as number)) / 2;
  }
  medians.sort();
  return [medians[RESAMPLES * 0.05] as number, medians[RESAMPLES * 0.95 - 1] as number];

  /** The value in a place of the drawn ones in order. */
  function drawnAt(place: number): number | undefined {
    for (let at = 0, before = 0; at < length; at += 1) {
      before += drawn[at] as number;
      if (before > place) return sorted[at];
    }
    return undefined;
  }
}
