import type { CompleteCase } from '../progress/ProgressCase.ts';
import { isoDay } from '../schedule/dayNumber.ts';

/**
 * The calendar years of a case, as statistical offices count them: of the baseline (without a date of its own that of the
 * start), of the actual, of the due date; `undefined` where nothing says.
 */
export function yearsOf({ baseline, start, actual, due }: CompleteCase) {
  return {
    baselineYear: yearOf(baseline?.date ?? isoDay(start)),
    actualYear: yearOf(isoDay(actual.end)),
    targetYear: yearOf(isoDay(due)),
  };
}

const yearOf = (day: string): number | undefined => (day === '' ? undefined : Number(day.slice(0, 4)));
