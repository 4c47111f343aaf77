import { formatNumber } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { answerWords } from './answerWords.data.ts';
import type { RaterSummary } from './raterSummary.ts';

/** How ratings of a rubric are said: median and range of each condition, the weakest, those that nobody rated. */
export const raterSummaryExplanation: Explanation<RaterSummary> = {
  methods: ['rater-summary'],
  say: ({ value, weakest, missing }, lang) => {
    const level = (number: number) => formatNumber(number, lang);
    const texts = value.map(({ about, n, median: { low, high }, lowest, highest }) =>
      say(answerWords.rater, lang, {
        condition: about,
        median:
          low === high ? level(low) : say(answerWords.between, lang, { low: level(low), high: level(high) }),
        lowest: level(lowest),
        highest: level(highest),
        n: level(n),
      }),
    );
    const sentence = say(answerWords.raters, lang, {
      conditions: texts.join(lang === 'fr' ? '\u00A0; ' : '; '),
      weakest: weakest.join(', '),
    });
    return missing.length === 0
      ? sentence
      : `${sentence} ${say(answerWords.missing, lang, { conditions: missing.join(', ') })}`;
  },
};
