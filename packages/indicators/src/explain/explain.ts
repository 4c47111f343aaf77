/**
 * A result in sentences that a funder can read.
 * @module
 */
import { formatDay, type Lang, type LocalizedText, unitIn } from '@jalon/core';
import type { Progress } from '../progress/ProgressResult.ts';
import type { RatingScale } from '../rating/RatingScale.ts';
import { ratingLabel } from '../rating/ratingLabel.ts';
import { actualText } from './amountText.ts';
import { explainShare } from './explainShare.ts';
import { explainImprovement, explainStanding } from './explainStanding.ts';
import { explainWords, reasonWords } from './explainWords.data.ts';
import { say } from './say.ts';

/** Settings of {@link explain}. */
export interface ExplainOptions {
  /** What was measured: its unit is printed after each amount (`ratio` as a percentage, a currency with its sign). */
  readonly indicator?: { readonly unit?: string; readonly unitLabel?: LocalizedText };
  /** Whose words rate; default {@link standardRatingScale}. */
  readonly scale?: RatingScale;
}

/**
 * A result of progress in one or two plain sentences that a funder can read, with the numbers in them: from where to
 * where by when, which share that is, what was expected by then, and how it is rated; or why there is no figure.
 * @param progress a result of `progress`
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
 * // => 'From 21 days (31 December 2022) to 12.5 days on 31 December 2024, for a target of 10 days by then: 77.3% of the way covered. Partly achieved.'
 * ```
 */
export function explain(progress: Progress, lang: Lang, options: ExplainOptions = {}): string {
  const unit = unitIn(options.indicator ?? {}, lang);
  const rating = say(explainWords.rating, lang, {
    rating: ratingLabel(progress.rating, lang, options.scale),
  });
  if (progress.status === 'not-computable') {
    if (progress.rating === 'pending') return say(explainWords.pending, lang);
    const reason = say(reasonWords[progress.reason], lang);
    const { actual } = progress;
    if (!actual) return reason;
    const date = formatDay(actual.date, lang);
    return `${say(explainWords.known, lang, { actual: actualText(actual, unit, lang), date })} ${reason}`;
  }
  const sentence =
    explainStanding(progress, unit, lang) ??
    (progress.method.startsWith('improve')
      ? explainImprovement(progress, unit, lang)
      : explainShare(progress, unit, lang));
  return sentence === undefined ? rating : `${sentence} ${rating}`;
}
