import type { Words } from '../text/LocalizedText.ts';
import { addMonths } from '../time/addMonths.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** One step of the renewal of a projet social. */
export interface RenewalStep {
  readonly code: 'start' | 'review-and-diagnosis' | 'stakes' | 'committee';
  /** The step in words. */
  readonly label: Words;
  /** First day, or the day of the step. */
  readonly from: IsoDay;
  /** Last day, where the step lasts. */
  readonly to?: IsoDay;
}

/**
 * When what has to be done so that a projet social is renewed before its approval ends, counted back in months from the
 * last day: start at 14, review with diagnosis from 12 to 8, stakes at 6, committee at 3. Source: practice of French
 * family benefits offices (CAF).
 * @param end last day of the approval
 * @example
 * ```ts
 * import { renewalTimeline } from '@jalon/core';
 * renewalTimeline('2024-12-31').map(({ from }) => from);
 * // => ['2023-10-31', '2023-12-31', '2024-06-30', '2024-09-30']
 * ```
 */
export function renewalTimeline(end: IsoDay): readonly RenewalStep[] {
  const before = (months: number) => addMonths(end, -months);
  return [
    { code: 'start', label: { fr: 'Lancement de la démarche', en: 'Start of the work' }, from: before(14) },
    {
      code: 'review-and-diagnosis',
      label: { fr: 'Bilan et diagnostic', en: 'Review with diagnosis' },
      from: before(12),
      to: before(8),
    },
    { code: 'stakes', label: { fr: 'Écriture des enjeux', en: 'Stakes written' }, from: before(6) },
    {
      code: 'committee',
      label: { fr: 'Passage en commission', en: 'Committee of the funder' },
      from: before(3),
    },
  ];
}
