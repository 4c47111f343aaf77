import { cagr } from './cagr.ts';
import { endpointsOf, logReady, type YearlyValues } from './YearlyValues.ts';

/**
 * The average annual rate of reduction between the first and the last year: 1 − (last / first)^(1 / years). A value of one
 * year that comes back counts with its mean.
 * Source: UNICEF, How to calculate Average Annual Rate of Reduction (AARR), technical note (2007); method `aarr-endpoint@1`.
 * @param yearly values above 0
 * @returns a share per year, above 0 where the values fall; `undefined` below two years, and where a value is 0, negative or
 * not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { aarrEndpoint } from '@jalon/indicators';
 * aarrEndpoint({ years: [2010, 2000, 2005], values: [80, 100, 95] })?.toFixed(6); // => '0.022067'
 * aarrEndpoint({ years: [2000, 2005], values: [10, 0] }); // => undefined
 * ```
 */
export function aarrEndpoint(yearly: YearlyValues): number | undefined {
  const known = logReady(yearly);
  if (!known) return undefined;
  const { first, last, years } = endpointsOf(known);
  const growth = cagr({ first, last, periods: years });
  return growth === undefined ? undefined : -growth + 0;
}
