import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { growthOutcome } from './growthOutcome.ts';
import { openSdgProgress } from './openSdgProgress.ts';
import { yearsOf } from './yearsOf.ts';

const id = 'cagr-2@open-sdg-2.4';

/**
 * Growth per year over the growth that the target requires, in calendar years, as Open SDG measures national indicators with
 * a target; it answers where it is given. See {@link openSdgProgress}.
 */
export const cagr2Method: ProgressMethod = {
  id,
  compute: (facts) =>
    growthOutcome(facts, id, (baseline, target) => {
      const { baselineYear, actualYear, targetYear } = yearsOf(facts);
      if (baselineYear === undefined || actualYear === undefined || targetYear === undefined)
        return { reason: 'no-schedule' };
      if (target === baseline) return { reason: 'target-equals-baseline' };
      const direction = target < baseline ? ('decrease' as const) : ('increase' as const);
      const series = { baseline, baselineYear, actualYear, target, targetYear, direction };
      const paceAt = (actual: number) => openSdgProgress({ ...series, actual }).value;
      const value = paceAt(facts.actual.value);
      return value === undefined ? { reason: 'outside-domain' } : { value, unit: 'ratio', paceAt };
    }),
};
