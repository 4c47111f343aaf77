import { addMonths, type IsoDay, isIsoDay } from '@jalon/core';

/**
 * Age in completed months at a day. Somebody born on the 31st has completed a month on the last day of a shorter one.
 * Source: United Nations, Principles and Recommendations for Population Censuses, rev. 3 (2017), "age": completed units.
 * @param birth day of birth
 * @param at the day at which age is counted, as the dimension declares it
 * @returns whole months, 0 or more; `undefined` where a day is none or the birth lies after `at`
 * @example
 * ```ts
 * import { completedMonths } from '@jalon/indicators';
 * completedMonths('2021-09-01', '2024-09-01'); // => 36
 * completedMonths('2021-09-02', '2024-09-01'); // => 35
 * completedMonths('2023-08-31', '2024-02-29'); // => 6
 * completedMonths('2024-09-02', '2024-09-01'); // => undefined
 * ```
 */
export function completedMonths(birth: IsoDay, at: IsoDay): number | undefined {
  if (!isIsoDay(birth) || !isIsoDay(at) || birth > at) return undefined;
  const months = monthNumber(at) - monthNumber(birth);
  return addMonths(birth, months) <= at ? months : months - 1;
}

const monthNumber = (day: IsoDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
