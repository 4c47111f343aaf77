import { present } from '../result/present.ts';
import type { RollUpValue } from './RollUpOptions.ts';
import type { RollUp } from './RollUpResult.ts';

/**
 * A rolled-up figure as an observation, so that its progress can be computed or it can be rolled up further: “at least”
 * stays at least, and what rests on provisional values stays provisional.
 * @param result a computed roll-up
 * @returns `undefined` where there is no figure
 * @example
 * ```ts
 * import { progress, rollUp, toObservedValue } from '@jalon/indicators';
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const visits = { unit: 'visits', countOf: 'contacts' as const, targets: [{ value: 60, date: '2024-12-31' }] };
 * const options = { by: 'place', parts: ['north', 'south'] };
 * const partial = toObservedValue(rollUp(visits, [{ period, place: 'north', value: 40 }], options));
 * partial?.bounds; // => { min: 40 }
 * progress(visits, partial ? [partial] : [], { asOf: '2025-01-31' }).rating; // => 'unknown'
 * ```
 */
export function toObservedValue(result: RollUp): RollUpValue | undefined {
  if (result.status !== 'computed' || !result.period) return undefined;
  const { period, value, bounds, numerator, denominator, marks = [] } = result;
  return present({
    period,
    value,
    bounds,
    numerator,
    denominator,
    approximate: marks.includes('approximate') || undefined,
    stage: marks.includes('provisional') ? ('provisional' as const) : undefined,
    state: marks.find((mark) => mark !== 'provisional' && mark !== 'approximate'),
  });
}
