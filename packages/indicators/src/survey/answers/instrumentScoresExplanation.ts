import { formatNumber } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { answerWords } from './answerWords.data.ts';
import type { InstrumentScores } from './InstrumentScoresResult.ts';

/** How the scores of an instrument are said: the mean of each domain with its n, the weakest named. */
export const instrumentScoresExplanation: Explanation<InstrumentScores> = {
  methods: ['instrument-scores'],
  say: ({ domains, weakest }, lang) => {
    const texts = domains.map(({ domain, mean, n, withheld }) => {
      if (mean === undefined)
        return say(
          withheld === 'too-few-answers' ? answerWords.scoreWithheld : answerWords.scoreUnknown,
          lang,
          { domain },
        );
      return say(answerWords.score, lang, {
        domain,
        mean: formatNumber(mean, lang, { decimals: 1, minDecimals: 1 }),
        n: formatNumber(n, lang),
      });
    });
    return say(answerWords.scores, lang, {
      domains: texts.join(lang === 'fr' ? '\u00A0; ' : '; '),
      weakest: weakest.join(', '),
    });
  },
};
