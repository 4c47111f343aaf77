import { median } from '../statistics/median.ts';

/** How punctually reports came in. */
export interface Timeliness {
  /** Reports whose delay is known. */
  readonly n: number;
  /** How many of them were not late. */
  readonly onTime: number;
  /** Share of `n` that was not late, 0 to 1. */
  readonly share: number;
  /** The delay in the middle, in days after the due day; negative where half came in before it. */
  readonly medianDelay: number;
  /** The longest delay, in days after the due day. */
  readonly longestDelay: number;
}

/**
 * Share of reports that came in by their due day, with the delay in the middle.
 * Source: WHO, Data Quality Review, module 1 (2017), “timeliness of reporting”.
 * @param delays days from the due day to the day of record, 0 or less where on time; `undefined` where a day is not known
 * @returns `undefined` where no delay is known or one is not finite
 * @example
 * ```ts
 * import { timeliness } from '@jalon/indicators';
 * timeliness([-3, 0, 5, undefined, 40]);
 * // => { n: 4, onTime: 2, share: 0.5, medianDelay: 2.5, longestDelay: 40 }
 * ```
 */
export function timeliness(delays: readonly (number | undefined)[]): Timeliness | undefined {
  const known = delays.filter((delay) => delay !== undefined);
  const medianDelay = median(known);
  if (medianDelay === undefined) return undefined;
  const onTime = known.filter((delay) => delay <= 0).length;
  return {
    n: known.length,
    onTime,
    share: onTime / known.length,
    medianDelay: medianDelay + 0,
    longestDelay: known.reduce((longest, delay) => Math.max(longest, delay), Number.NEGATIVE_INFINITY) + 0,
  };
}
