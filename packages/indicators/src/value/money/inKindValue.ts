import type { Money } from '@jalon/core';
import { roundedMoney } from './roundedMoney.ts';

/**
 * The value of time that was given: hours × hourly rate, as it stands in the financial account of a project beside the
 * money. Source: Business for Societal Impact (B4SI, formerly LBG), guidance on inputs; SROI Network, A Guide to Social
 * Return on Investment (2012), stage 3.
 * @param input hours worked, 0 or more, and what one hour is worth, with the currency
 * @returns the amount in minor units, halves rounded away from zero; `undefined` where hours are negative or a number
 * is not finite
 * @example
 * ```ts
 * import { inKindValue } from '@jalon/indicators';
 * // four volunteers, 3 hours a day, 5 days a week, 50 weeks, at £6 an hour
 * inKindValue({ hours: 4 * 3 * 5 * 50, hourlyRate: { minor: 600, currency: 'GBP' } });
 * // => { minor: 1800000, currency: 'GBP' }
 * ```
 */
export function inKindValue(input: {
  readonly hours: number;
  readonly hourlyRate: Money;
}): Money | undefined {
  const { hours, hourlyRate } = input;
  return hours >= 0 ? roundedMoney(hours * hourlyRate.minor, hourlyRate.currency) : undefined;
}
