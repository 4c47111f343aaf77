import { dateOf } from './dateOf.ts';
import { fromDayNumber, toDayNumber } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';

/** Year and number of the ISO week that starts on a Monday: a week belongs to the year of its Thursday (ISO 8601). */
export function weekOf(monday: IsoDay): { readonly year: number; readonly n: number } {
  const thursday = toDayNumber(dateOf(monday)) + 3;
  const { year } = fromDayNumber(thursday);
  return { year, n: Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}
