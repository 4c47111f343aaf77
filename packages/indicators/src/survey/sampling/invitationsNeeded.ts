import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { wholeUp } from './wholeUp.ts';

/**
 * How many people to invite so that enough of them answer: n / r, the next whole number.
 * @param survey `n` answers that are needed, `responseRate` r above 0, at most 1
 * @returns people to invite; `undefined` where a number is outside its range
 * @example
 * ```ts
 * import { invitationsNeeded } from '@jalon/indicators';
 * invitationsNeeded({ n: 300, responseRate: 0.6 }); // => 500
 * invitationsNeeded({ n: 300, responseRate: 0 }); // => undefined
 * ```
 */
export function invitationsNeeded(survey: {
  readonly n: number;
  readonly responseRate: number;
}): number | undefined {
  const { n, responseRate } = survey;
  if (!(n > 0 && responseRate > 0 && responseRate <= 1)) return undefined;
  const exact = finiteNumber(n / responseRate);
  return exact === undefined ? undefined : wholeUp(exact);
}
