import type { SampleSize } from './SampleSize.ts';
import { wholeUp } from './wholeUp.ts';

const largest = 1e12;

/**
 * The smallest size, from `least` on, at which a power that grows with it reaches the one that is wanted: false position
 * between two sizes on either side, an end that stays put twice in a row counting half (Illinois).
 * Source: M. Dowell, P. Jarratt, BIT 11 (1971) 168–174.
 */
export function leastSize(
  least: number,
  power: (size: number) => number | undefined,
  wanted: number,
): SampleSize | undefined {
  const gapAt = (size: number) => (power(size) ?? Number.NaN) - wanted;
  let low = least;
  let high = least;
  let below = gapAt(low);
  let above = below;
  while (above < 0 && high <= largest) {
    low = high;
    below = above;
    high *= 2;
    above = gapAt(high);
  }
  // unknown on the way, or never reached
  if (!(above >= 0)) return undefined;
  if (high === least) return { exact: least, needed: wholeUp(least) };
  let wasBelow: boolean | undefined;
  for (let round = 0; round < 100; round += 1) {
    const size = (low * above - high * below) / (above - below);
    const gap = gapAt(size);
    if (Number.isNaN(gap)) return undefined;
    const step = Math.min(size - low, high - size);
    if (gap === 0 || step <= size * 1e-14) return { exact: size, needed: wholeUp(size) };
    if (gap < 0) {
      low = size;
      below = gap;
      if (wasBelow) above /= 2;
    } else {
      high = size;
      above = gap;
      if (wasBelow === false) below /= 2;
    }
    wasBelow = gap < 0;
  }
  return { exact: high, needed: wholeUp(high) };
}
