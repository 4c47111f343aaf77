import { dateOf } from './dateOf.ts';
import { toDayNumber } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';
import { monthsOfSpan } from './monthsOfSpan.ts';
import type { Grain } from './Period.ts';
import { periodOf } from './periodOf.ts';

/**
 * The grain that two days amount to: a calendar month, quarter, term, half-year or year, an ISO week, twelve whole
 * months from any other month (`programme-year`), else `custom`.
 * @throws JalonError `invalid-argument` where one of them is no calendar day
 * @example
 * ```ts
 * import { grainOfSpan } from '@jalon/core';
 * grainOfSpan('2024-01-01', '2024-03-31'); // => 'quarter'
 * grainOfSpan('2023-06-01', '2024-05-31'); // => 'programme-year'
 * grainOfSpan('2024-06-01', '2024-08-31'); // => 'custom'
 * ```
 */
export function grainOfSpan(start: IsoDay, end: IsoDay): Grain {
  if (start === end) return 'day';
  // 1970-01-01 was a Thursday
  const first = toDayNumber(dateOf(start));
  if (toDayNumber(dateOf(end)) === first + 6 && (first + 3) % 7 === 0) return 'week';
  const calendar = (['month', 'quarter', 'four-month-term', 'half-year', 'year'] as const).find((grain) => {
    const period = periodOf(start, grain);
    return period.start === start && period.end === end;
  });
  return calendar ?? (monthsOfSpan(start, end) === 12 ? 'programme-year' : 'custom');
}
