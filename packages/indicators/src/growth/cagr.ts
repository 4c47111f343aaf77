import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The compound annual growth rate: the steady share by which a value would have to change in each period to come from the
 * first to the last, (last / first)^(1 / periods) − 1.
 * Source: compound annual growth rate; Eurostat, Sustainable development in the European Union, annex on methods.
 * @param values first and last value in one unit and of one sign, with the number of periods (years) between them
 * @returns a share per period, 0.02 is 2 %; `undefined` where the first value is 0, the sign changes, no period lies between
 * them or a value is not finite
 * @example
 * ```ts
 * import { cagr } from '@jalon/indicators';
 * cagr({ first: 100, last: 144, periods: 2 })?.toFixed(9); // => '0.200000000'
 * cagr({ first: 0, last: 144, periods: 2 }); // => undefined
 * ```
 */
export function cagr(values: {
  readonly first: number;
  readonly last: number;
  readonly periods: number;
}): number | undefined {
  const { first, last, periods } = values;
  const factor = last / first;
  if (!(factor >= 0 && periods > 0 && periods < Infinity) || !Number.isFinite(first)) return undefined;
  return finiteNumber(factor ** (1 / periods) - 1);
}
