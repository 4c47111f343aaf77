import { type ReturnParts, sroiRatio } from './sroiRatio.ts';

/**
 * The net ratio of social return on investment: (present value − investment) / investment. It is 1 below the ratio, and 0
 * where as much value comes out as was put in. Source: SROI Network, A Guide to Social Return on Investment (2012), stage 5.3.
 * @returns dimensionless; `undefined` where the investment is not above 0 or a number is not finite
 * @example
 * ```ts
 * import { netSroiRatio } from '@jalon/indicators';
 * netSroiRatio({ presentValue: 150000, investment: 50000 }); // => 2
 * netSroiRatio({ presentValue: 25000, investment: 50000 }); // => -0.5
 * ```
 */
export function netSroiRatio({ presentValue, investment }: ReturnParts): number | undefined {
  return sroiRatio({ presentValue: presentValue - investment, investment });
}
