import { finiteNumber } from '../../statistics/finiteNumber.ts';

/**
 * After how many months the value created equals what was put in: investment / (annual impact / 12), as if the impact
 * came evenly. Source: SROI Network, A Guide to Social Return on Investment (2012), stage 5.5.
 * @param parts the investment, 0 or more, and the impact of one year, in one currency unit
 * @returns in months; `undefined` where the annual impact is not above 0, or a number cannot be used
 * @example
 * ```ts
 * import { paybackMonths } from '@jalon/indicators';
 * paybackMonths({ investment: 50000, annualImpact: 24000 }); // => 25
 * paybackMonths({ investment: 50000, annualImpact: 0 }); // => undefined
 * ```
 */
export function paybackMonths(parts: {
  readonly investment: number;
  readonly annualImpact: number;
}): number | undefined {
  const { investment, annualImpact } = parts;
  if (!(investment >= 0) || !(annualImpact > 0) || !Number.isFinite(annualImpact)) return undefined;
  return finiteNumber(investment / (annualImpact / 12));
}
