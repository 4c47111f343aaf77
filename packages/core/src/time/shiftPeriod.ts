import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';
import { dateOf } from './dateOf.ts';
import { lengthInDays } from './lengthInDays.ts';
import type { Period } from './Period.ts';

/**
 * The period of the same length that comes `n` periods later: the next quarter, the year before. A period of whole
 * months moves by its number of months, any other by its number of days.
 * @param n whole periods; negative counts back
 * @returns a period with the same grain; the label is left out, for it names the other one
 * @example
 * ```ts
 * import { shiftPeriod } from '@jalon/core';
 * shiftPeriod({ start: '2024-01-01', end: '2024-03-31' }, 1); // => { start: '2024-04-01', end: '2024-06-30' }
 * shiftPeriod({ start: '2024-06-03', end: '2024-06-09' }, -1); // => { start: '2024-05-27', end: '2024-06-02' }
 * ```
 */
export function shiftPeriod(period: Period, n: number): Period {
  const grain = period.grain === undefined ? {} : { grain: period.grain };
  const months = wholeMonths(period);
  if (months === undefined) {
    const days = lengthInDays(period) * n;
    return { start: addDays(period.start, days), end: addDays(period.end, days), ...grain };
  }
  const start = addMonths(period.start, months * n);
  return { start, end: addDays(addMonths(start, months), -1), ...grain };
}

/** Number of months of a period that runs from a day of the month to the eve of that day, else `undefined`. */
function wholeMonths(period: Period): number | undefined {
  const first = dateOf(period.start);
  const after = dateOf(addDays(period.end, 1));
  const months = (after.year - first.year) * 12 + after.month - first.month;
  return months > 0 && after.day === first.day && first.day <= 28 ? months : undefined;
}
