import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { paceOutcome } from './growthOutcome.ts';
import { openSdgProgress } from './openSdgProgress.ts';
import type { OpenSdgStatus } from './openSdgStatus.ts';
import { yearsOf } from './yearsOf.ts';

const id = 'cagr-1@open-sdg-2.4';

/** The pace that a status stands for on the scale of ratings. */
const paces: Partial<Readonly<Record<OpenSdgStatus, number>>> = {
  'substantial-progress': 1,
  'moderate-progress': 0.6,
  'limited-progress': 0,
  deterioration: -1,
};

/**
 * Growth per year in the wanted direction, as Open SDG measures national indicators without a target, in calendar years;
 * it answers where it is given, for targets that only say which way is better. See {@link openSdgProgress}.
 */
export const cagr1Method: ProgressMethod = {
  id,
  compute(facts) {
    const { baseline, aim, indicator } = facts;
    const { baselineYear, actualYear } = yearsOf(facts);
    if (!baseline) return { reason: 'no-baseline' };
    if (baselineYear === undefined || actualYear === undefined) return { reason: 'no-schedule' };
    const falls = 'value' in aim ? aim.value < baseline.value : indicator.direction === 'decrease';
    const direction = falls ? ('decrease' as const) : ('increase' as const);
    const series = { baseline: baseline.value, baselineYear, actualYear, direction };
    const at = (actual: number) => openSdgProgress({ ...series, actual });
    const { value } = at(facts.actual.value);
    if (value === undefined) return { reason: 'outside-domain' };
    return paceOutcome(facts, id, { value, unit: 'ratio', paceAt: (actual) => paces[at(actual).status] });
  },
};
