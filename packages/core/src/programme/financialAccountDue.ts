import { addMonths } from '../time/addMonths.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/**
 * The day by which the financial account of a subsidy is due in France: six months after the end of the year for which it
 * was granted. Source: loi n° 2000-321 of 12 April 2000, article 10.
 * @param yearEnd last day of that year
 * @example
 * ```ts
 * import { financialAccountDue } from '@jalon/core';
 * financialAccountDue('2024-12-31'); // => '2025-06-30'
 * ```
 */
export const financialAccountDue = (yearEnd: IsoDay): IsoDay => addMonths(yearEnd, 6);
