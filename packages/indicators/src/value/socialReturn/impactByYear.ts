import { mostYears } from '../discounting/DiscountRates.ts';
import { isShare } from './isShare.ts';
import { outcomeImpact } from './outcomeImpact.ts';
import type { DropOffMethod, OutcomeValue } from './ValueMap.ts';

/**
 * The impact of one outcome in each year. The first year of the change has the whole impact I, the year k years later
 * I × (1 − drop-off)^k; `linear` by name: I × (1 − k × drop-off), never below 0. A duration of 2.5 years counts half of
 * the third year. Source: SROI Network, A Guide to Social Return on Investment (2012), stages 4.3, 5.1; parts of years *ours*.
 * @param outcome one line of a value map; `start` 2 puts nothing into the first year
 * @param options how the value fades
 * @returns one amount per year from year 1 to the last year of the change; `undefined` where a number cannot be used or
 * the change reaches beyond 1000 years
 * @example
 * ```ts
 * import { impactByYear } from '@jalon/indicators';
 * const line = { quantity: 10, proxy: 100, dropOff: 0.5, duration: 2.5 };
 * impactByYear(line); // => [1000, 500, 125]
 * impactByYear({ ...line, start: 2 }); // => [0, 1000, 500, 125]
 * impactByYear(line, { dropOff: 'linear' }); // => [1000, 500, 0]
 * ```
 */
export function impactByYear(
  outcome: Omit<OutcomeValue, 'id'>,
  options: { readonly dropOff?: DropOffMethod } = {},
): readonly number[] | undefined {
  const { dropOff = 0, duration, start = 1 } = outcome;
  const impact = outcomeImpact(outcome);
  if (impact === undefined || !isShare(dropOff)) return undefined;
  if (!Number.isInteger(start) || start < 1 || !(duration >= 0)) return undefined;
  const before = start - 1;
  const years = before + Math.ceil(duration);
  if (years > mostYears) return undefined;
  return Array.from({ length: years }, (_, year) => {
    const later = year - before;
    if (later < 0) return 0;
    const kept = options.dropOff === 'linear' ? Math.max(0, 1 - later * dropOff) : (1 - dropOff) ** later;
    return impact * kept * Math.min(1, duration - later) + 0;
  });
}
