import type { ProgressMethod } from '../progress/ProgressMethod.ts';
import { currentStatusIndex } from './currentStatusIndex.ts';
import { growthOutcome } from './growthOutcome.ts';

const id = 'escap-csi@1';

/** The current status index of UN ESCAP, 0 at the baseline, 10 at the target; it answers where it is given. See {@link currentStatusIndex}. */
export const escapCsiMethod: ProgressMethod = {
  id,
  compute(facts) {
    return growthOutcome(facts, id, (baseline, target) => {
      const direction = target < baseline ? ('decrease' as const) : ('increase' as const);
      const value = currentStatusIndex({ baseline, target, direction, actual: facts.actual.value });
      if (value === undefined) return { reason: 'target-equals-baseline' };
      return { value, unit: '' };
    });
  },
};
