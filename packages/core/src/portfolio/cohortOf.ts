import type { IsoDay } from '../time/IsoDay.ts';
import type { Cohort } from './Portfolio.ts';

/**
 * The cohort that a day belongs to. A boundary day that two cohorts claim (June to June) belongs to the one that starts
 * later, so that no day is counted twice.
 * @returns the cohort, or `undefined` where none covers the day
 * @example
 * ```ts
 * import { cohortOf } from '@jalon/core/portfolio';
 * const cohorts = [
 *   { id: 'c23', label: '2022-2023', start: '2022-06-01', end: '2023-06-01' },
 *   { id: 'c24', label: '2023-2024', start: '2023-06-01', end: '2024-06-01' },
 * ];
 * cohortOf(cohorts, '2024-03-15')?.label; // => '2023-2024'
 * cohortOf(cohorts, '2023-06-01')?.label; // => '2023-2024'
 * cohortOf(cohorts, '2021-01-01'); // => undefined
 * ```
 */
export function cohortOf(cohorts: readonly Cohort[], day: IsoDay): Cohort | undefined {
  let found: Cohort | undefined;
  for (const cohort of cohorts) {
    const covers = cohort.start <= day && day <= cohort.end;
    if (covers && (found === undefined || cohort.start > found.start)) found = cohort;
  }
  return found;
}
