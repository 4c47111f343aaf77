import { leastSquares } from '../trend/leastSquares.ts';
import { aarrFromSlope } from './aarrFromSlope.ts';
import { logReady, type YearlyValues } from './YearlyValues.ts';

/** A rate of reduction with the line that it was read from. */
export interface AarrRegression {
  /** Share per year, above 0 where the values fall. */
  readonly aarr: number;
  /** Change of the natural logarithm of the value per year. */
  readonly slope: number;
}

/**
 * The average annual rate of reduction from all years: 1 − exp(slope) of the least-squares line through the logarithms of
 * the values.
 * Source: UNICEF, How to calculate Average Annual Rate of Reduction (AARR), technical note (2007); method
 * `aarr-regression@1`.
 * @param yearly values above 0
 * @returns `undefined` below two years, and where a value is 0, negative or not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { aarrRegression } from '@jalon/indicators';
 * const found = aarrRegression({ years: [2000, 2005, 2010, 2015], values: [120, 100, 70, 55] });
 * found?.aarr.toFixed(6); // => '0.052514'
 * found?.slope.toFixed(6); // => '-0.053943'
 * ```
 */
export function aarrRegression(yearly: YearlyValues): AarrRegression | undefined {
  const known = logReady(yearly);
  const line = known && leastSquares(known.x, known.y.map(Math.log));
  const aarr = line && aarrFromSlope(line.slope);
  return aarr === undefined || !line ? undefined : { aarr, slope: line.slope };
}
