import { type Instrument, JalonError } from '@jalon/core';
import type { SurveyQuestion } from './SurveyQuestion.ts';

/** Options of the scale of a question with yes or no. */
const yesNo: NonNullable<SurveyQuestion['options']> = [
  { code: 'false', tone: 'unfavourable' },
  { code: 'true', tone: 'favourable' },
];

/**
 * One item of an instrument with the answers of its scale, as {@link surveyChange} and its siblings read it.
 * @throws JalonError `unknown-id` where the instrument has no such item
 * @example
 * ```ts
 * import { questionOf } from '@jalon/indicators';
 * const instrument = {
 *   items: [{ id: 'q1', text: 'I feel at ease', kind: 'scale' as const, scale: 'agree' }],
 *   scales: [{ id: 'agree', options: [{ code: '1', label: 'No' }, { code: '2', label: 'Yes' }] }],
 * };
 * questionOf(instrument, 'q1').options?.length; // => 2
 * ```
 */
export function questionOf(instrument: Pick<Instrument, 'items' | 'scales'>, id: string): SurveyQuestion {
  const item = instrument.items.find((each) => each.id === id);
  if (!item) throw new JalonError('unknown-id', `The instrument has no item “${id}”.`, { id });
  const scale = instrument.scales.find((each) => each.id === item.scale);
  const options = scale?.options ?? (item.kind === 'yes-no' ? yesNo : undefined);
  return { id, ...(options && { options }), ...(item.reversed && { reversed: true }) };
}
