import type { Words } from '../text/LocalizedText.ts';
import { addDays } from '../time/addDays.ts';
import { addMonths } from '../time/addMonths.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Period } from '../time/Period.ts';
import type { Touchpoint } from './EvaluationPlan.ts';

/**
 * One review a year until an approval or an agreement ends: on the last day of each of its years, the last one on its
 * last day.
 * @param period the whole approval period
 * @param options `idPrefix` of the ids, default `review`; `text` of each touchpoint
 * @example
 * ```ts
 * import { yearlyTouchpoints } from '@jalon/core';
 * yearlyTouchpoints({ start: '2024-01-01', end: '2027-12-31' }).map(({ date }) => date);
 * // => ['2024-12-31', '2025-12-31', '2026-12-31', '2027-12-31']
 * ```
 */
export function yearlyTouchpoints(
  period: Pick<Period, 'start' | 'end'>,
  options: { readonly idPrefix?: string; readonly text?: Words } = {},
): readonly Touchpoint[] {
  const { idPrefix = 'review', text = { fr: 'Point annuel d’évaluation', en: 'Yearly evaluation review' } } =
    options;
  const touchpoints: Touchpoint[] = [];
  const meet = (date: IsoDay) =>
    touchpoints.push({ id: `${idPrefix}-${touchpoints.length + 1}`, date, kind: 'review', text });
  if (period.end < period.start) return touchpoints;
  for (let years = 1; ; years++) {
    const last = addDays(addMonths(period.start, 12 * years), -1);
    if (last >= period.end) break;
    meet(last);
  }
  meet(period.end);
  return touchpoints;
}
