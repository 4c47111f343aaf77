import { quantile } from './quantile.ts';

/**
 * The value in the middle: as many lie below as above; between the two middle ones where their number is even.
 * @returns in the unit of the values; `undefined` of nothing, and where a value is not finite
 * @example
 * ```ts
 * import { median } from '@jalon/indicators';
 * median([3, 1, 2, 10]); // => 2.5
 * ```
 */
export const median = (values: readonly number[]): number | undefined => quantile(values, 0.5);
