import { formatDay, type Lang, unitIn } from '@jalon/core';
import type { Progress } from '../progress/ProgressResult.ts';
import { ratingLabel } from '../rating/ratingLabel.ts';
import { actualText } from './amountText.ts';
import type { ExplainOptions } from './Explanation.ts';
import { explainReached } from './explainReached.ts';
import { explainFew, explainShare } from './explainShare.ts';
import { explainImprovement, explainStanding } from './explainStanding.ts';
import { explainWords, reasonWords } from './explainWords.data.ts';
import { say } from './say.ts';

/**
 * How far an indicator has come, which share that is, what was expected by then, how it is rated; or why not.
 * @param said what the explanation of its method says of it, where there is one
 */
export function explainProgress(
  progress: Progress,
  lang: Lang,
  options: ExplainOptions,
  said?: string,
): string {
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
    explainFew(progress, unit, lang) ??
    said ??
    explainReached(progress, lang, options) ??
    explainStanding(progress, unit, lang) ??
    (progress.method.startsWith('improve')
      ? explainImprovement(progress, unit, lang)
      : explainShare(progress, unit, lang));
  return sentence === undefined ? rating : `${sentence} ${rating}`;
}
