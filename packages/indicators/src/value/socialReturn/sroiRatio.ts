import { finiteNumber } from '../../statistics/finiteNumber.ts';

/** What a social return compares, both in one currency unit. */
export interface ReturnParts {
  /** Present value of all outcomes, losses deducted. */
  readonly presentValue: number;
  /** Value of all inputs, above 0. */
  readonly investment: number;
}

/**
 * The ratio of social return on investment: present value / investment. 1.93 reads: 1.93 of social value for each 1 put
 * in. Source: SROI Network, A Guide to Social Return on Investment (2012), stage 5.3.
 * @returns dimensionless; `undefined` where the investment is not above 0 or a number is not finite
 * @example
 * ```ts
 * import { sroiRatio } from '@jalon/indicators';
 * sroiRatio({ presentValue: 150000, investment: 50000 }); // => 3
 * sroiRatio({ presentValue: 150000, investment: 0 }); // => undefined
 * ```
 */
export function sroiRatio({ presentValue, investment }: ReturnParts): number | undefined {
  return investment > 0 && Number.isFinite(investment) ? finiteNumber(presentValue / investment) : undefined;
}
