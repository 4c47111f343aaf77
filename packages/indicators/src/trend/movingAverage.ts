import { JalonError } from '@jalon/core';
import { mean } from '../statistics/mean.ts';

/**
 * The mean of each run of neighbouring values: of as many as the window is wide, one result less than the window for each
 * end that it does not reach over.
 * Source: simple moving average; Hyndman, Athanasopoulos, Forecasting: Principles and Practice, third edition, 3.3.
 * @param values at equal steps of time, in one unit
 * @param window how many values each mean covers, 1 or more
 * @returns values − window + 1 means in the unit of the values, none where the window is wider than all of them; `undefined`
 * for a run in which a value is missing or not finite
 * @throws JalonError `invalid-argument` where the window is no whole number from 1 on
 * @example
 * ```ts
 * import { movingAverage } from '@jalon/indicators';
 * movingAverage([2, 4, 9, 5], 3); // => [5, 6]
 * movingAverage([2, undefined, 9, 5], 2); // => [undefined, undefined, 7]
 * ```
 */
export function movingAverage(
  values: readonly (number | undefined)[],
  window: number,
): (number | undefined)[] {
  if (!Number.isInteger(window) || window < 1) {
    throw new JalonError('invalid-argument', `A window of 1 or more was expected, found ${window}.`, {
      window,
    });
  }
  return values.slice(window - 1).map((_, n) => {
    const run = values.slice(n, n + window).filter((value) => value !== undefined);
    return run.length === window ? mean(run) : undefined;
  });
}
