/** A total since the start. */
export interface RunningTotal {
  readonly value: number;
  /** A part before or at it is missing, so the total is no less than `value`. */
  readonly atLeast: boolean;
}

/**
 * Totals since the start from what happened in each period: T(n) = x(1) + … + x(n). A missing period adds nothing, and
 * every total from there on is a lower bound (as long as no part can be negative); what is no finite number is missing.
 * Source: cumulative sum; missing parts after SEMANTICS, "missing is never 0".
 * @param increments one number per period in the order of time, `undefined` where it is missing; any unit that adds up
 * @example
 * ```ts
 * import { toRunningTotals } from '@jalon/indicators';
 * toRunningTotals([12, undefined, 25]).map(({ value }) => value); // => [12, 12, 37]
 * toRunningTotals([12, undefined, 25]).map(({ atLeast }) => atLeast); // => [false, true, true]
 * ```
 */
export function toRunningTotals(increments: readonly (number | undefined)[]): readonly RunningTotal[] {
  let value = 0;
  let atLeast = false;
  return increments.map((increment) => {
    const total = value + (increment ?? Number.NaN);
    if (Number.isFinite(total)) value = total;
    else atLeast = true;
    return { value, atLeast };
  });
}
