import { isIsoDay, JalonError } from '@jalon/core';
import type { RollUpOptions } from './RollUpOptions.ts';

/** Slips of a programmer, told before anything is computed. */
export function checkRollUpOptions({ asOf, period, minCoverage = 0.8 }: RollUpOptions): void {
  for (const day of [asOf, period?.start, period?.end]) {
    if (day !== undefined && !isIsoDay(day))
      throw new JalonError('invalid-argument', `A day was expected, found “${day}”.`, { day });
  }
  if (period && period.start > period.end)
    throw new JalonError('invalid-argument', `The period ends on ${period.end}, before it starts.`, {
      period,
    });
  if (!(minCoverage >= 0 && minCoverage <= 1))
    throw new JalonError('invalid-argument', `A share from 0 to 1 was expected, found ${minCoverage}.`, {
      minCoverage,
    });
}
