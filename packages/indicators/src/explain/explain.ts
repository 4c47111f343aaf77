/**
 * A result in sentences that a funder can read.
 * @module
 */
import { formatQuantity, type Lang } from '@jalon/core';
import type { Progress } from '../progress/ProgressResult.ts';
import type { Result } from '../result/Result.ts';
import type { ExplainOptions } from './Explanation.ts';
import { explainProgress } from './explainProgress.ts';
import { explainWords, reasonWords } from './explainWords.data.ts';
import { say } from './say.ts';
import { standardExplanations } from './standardExplanations.ts';

/**
 * A result in one or two plain sentences that a funder can read, with the numbers in them; or why there is no figure.
 * Of progress: from where to where by when, which share that is, what was expected by then, and how it is rated.
 * @param result what a computation gave back
 * @param lang `fr` or `en`
 * @returns sentences set for that language, with no-break spaces where it wants them
 * @example
 * ```ts
 * import { explain, progress } from '@jalon/indicators';
 * const waitingTime = {
 *   unit: 'days',
 *   basis: 'snapshot' as const,
 *   baseline: { value: 21, date: '2022-12-31' },
 *   targets: [{ value: 10, over: 'at-date' as const, date: '2024-12-31' }],
 * };
 * const last = { period: { start: '2024-10-01', end: '2024-12-31' }, value: 12.5 };
 * const result = progress(waitingTime, [last], { asOf: '2025-01-15' });
 * const sentence = explain(result, 'en', { indicator: waitingTime });
 * sentence.replaceAll('\u00A0', ' ');
 * // => 'From 21 days (31 December 2022) to 12.5 days on 31 December 2024, for a target of 10 days by then: 77.3% of the way covered (value over target: 125%). Partly achieved.'
 * ```
 */
export function explain(result: Result<unknown>, lang: Lang, options: ExplainOptions = {}): string {
  if (result.status === 'not-computable') {
    if (isProgress(result)) return explainProgress(result, lang, options);
    return say(reasonWords[result.reason], lang);
  }
  const [method] = result.method.split('@');
  const explanation = (options.explanations ?? standardExplanations).find(({ methods }) =>
    methods.some((name) => name === method),
  );
  const said = explanation?.say(result as never, lang, options);
  if (isProgress(result)) return explainProgress(result, lang, options, said);
  if (said !== undefined) return said;
  const { value, unit } = result;
  const figure = typeof value === 'number' ? formatQuantity(value, unit, lang) : JSON.stringify(value);
  return say(explainWords.figure, lang, { figure, method: result.method });
}

const isProgress = (result: Result<unknown>): result is Progress => 'figures' in result;
