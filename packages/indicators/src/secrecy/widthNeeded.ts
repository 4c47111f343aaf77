import { JalonError } from '@jalon/core';
import type { FeasibleRange } from './feasibleRange.ts';
import type { RecoveryOptions } from './SecrecyOptions.ts';
import type { Unknown } from './SumSystem.ts';

/** How wide ranges must stay. */
export interface WidthNeeded {
  /** Of counts of people or things. */
  readonly counts: number;
  /** Of amounts, a share of the upper end. */
  readonly amounts: number;
}

/**
 * How wide the range of a withheld figure must stay: for counts as wide as “fewer than k” is by itself.
 * @throws JalonError `invalid-argument` where an option lies outside its range
 */
export function widthNeeded({
  threshold = 5,
  protection,
  amountProtection = 0.15,
  zerosAreShown = false,
}: Omit<RecoveryOptions, 'earlier'>): WidthNeeded {
  const isWidth = protection === undefined || (Number.isSafeInteger(protection) && protection >= 1);
  if (
    !isWidth ||
    !(amountProtection >= 0 && amountProtection < 1) ||
    !(Number.isSafeInteger(threshold) && threshold >= 1)
  ) {
    throw new JalonError(
      'invalid-argument',
      'Threshold and protection are whole numbers of 1 or more, that of amounts a share.',
      {
        threshold,
        protection,
        amountProtection,
      },
    );
  }
  // who knows that nothing withheld is zero has one value fewer to choose from
  return {
    counts: protection ?? Math.max(1, threshold - (zerosAreShown ? 2 : 1)),
    amounts: amountProtection,
  };
}

/** Whether a range keeps its secret. */
export function isWideEnough(
  { isAmount }: Unknown,
  { low, high }: FeasibleRange,
  needed: WidthNeeded,
): boolean {
  if (!isAmount) return high - low >= needed.counts;
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === Number.POSITIVE_INFINITY) return true;
  // a range is never a single point
  return high - low > 1e-9 * Math.max(1, size) && high - low >= needed.amounts * size * (1 - 1e-9);
}
