import { isoDay } from '../schedule/dayNumber.ts';
import type { ProgressMethod } from './ProgressMethod.ts';
import { reachedOutcome } from './reachedOutcome.ts';
import { readAsNumbers } from './readAsNumbers.ts';
import { steppedRating } from './steppedRating.ts';

/**
 * Whether what was wanted is so: 1 where it is met, 0 where it is not. A target that says no value wants a yes.
 * Source: ours; `yes-no@1`.
 * @example
 * ```ts
 * import { progress, yesNoMethod } from '@jalon/indicators';
 * const charter = { scale: 'yes-no' as const, targets: [{ date: '2024-12-31' }] };
 * const december = { period: { start: '2024-12-01', end: '2024-12-31' }, value: true };
 * const result = progress(charter, [december], { asOf: '2025-01-15', methods: [yesNoMethod] });
 * result.value; // => 1
 * result.rating; // => 'achieved'
 * ```
 */
export const yesNoMethod: ProgressMethod = {
  id: 'yes-no@1',
  answers: ({ scale }) => scale === 'yes-no',
  read: (indicator, observations) =>
    readAsNumbers(
      indicator,
      observations,
      (value) => (typeof value === 'boolean' ? Number(value) : Number.NaN),
      true,
    ),
  compute(facts) {
    const { actual, aim, baseline } = facts;
    if ('method' in aim) return { reason: 'unknown-method' };
    const isMet = actual.value === aim.value;
    // what was met before and is no longer has been lost
    const gain = baseline?.value === aim.value ? -1 : 0;
    return reachedOutcome(facts, 'yes-no@1', {
      value: Number(isMet),
      unit: 'ratio',
      rating: steppedRating(facts, isMet, gain),
      reached: {
        scale: 'yes-no',
        actual: actual.value === 1,
        target: aim.value === 1,
        date: isoDay(actual.end),
      },
    });
  },
};
