import { mean } from './mean.ts';
import { standardDeviation } from './standardDeviation.ts';
import { sum } from './sum.ts';

/**
 * How lopsided values are spread, adjusted for small samples: G1 = n / ((n − 1)(n − 2)) · Σ((x − x̄) / s)³.
 * Source: Joanes, Gill, The Statistician 47 (1998) 183–189, G1.
 * @returns without a unit, 0 of an even spread, above 0 with a long tail of high values; `undefined` of fewer than three
 * values, where they do not vary, and where a value is not finite
 * @example
 * ```ts
 * import { skewness } from '@jalon/indicators';
 * skewness([1, 2, 3]); // => 0
 * skewness([1, 1]); // => undefined
 * ```
 */
export function skewness(values: readonly number[]): number | undefined {
  const n = values.length;
  const centre = mean(values);
  const spread = standardDeviation(values);
  if (n < 3 || centre === undefined || !spread) return undefined;
  const cubes = sum(values.map((value) => ((value - centre) / spread) ** 3));
  return cubes === undefined ? undefined : (n / ((n - 1) * (n - 2))) * cubes;
}
