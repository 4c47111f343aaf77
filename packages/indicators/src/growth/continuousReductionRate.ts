import { finiteNumber } from '../statistics/finiteNumber.ts';
import { endpointsOf, logReady, type YearlyValues } from './YearlyValues.ts';

/**
 * The annual rate of reduction in continuous time between the first and the last year: −ln(last / first) / years.
 * Source: WHO, UNICEF, UNFPA, World Bank Group, UNDESA, Trends in maternal mortality, "annual rate of reduction (ARR)".
 * @param yearly values above 0
 * @returns a rate per year, above 0 where the values fall; `undefined` below two years, and where a value is 0, negative or
 * not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { continuousReductionRate } from '@jalon/indicators';
 * continuousReductionRate({ years: [2000, 2010], values: [100, 50] })?.toFixed(6); // => '0.069315'
 * ```
 */
export function continuousReductionRate(yearly: YearlyValues): number | undefined {
  const known = logReady(yearly);
  if (!known) return undefined;
  const { first, last, years } = endpointsOf(known);
  return finiteNumber((Math.log(first) - Math.log(last)) / years);
}
