import { formatNumber, formatQuantity, type Lang } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { answerWords } from './answerWords.data.ts';
import type { SurveyShare } from './SurveyShareResult.ts';

type Computed = SurveyShare & { readonly status: 'computed' };

/** How a share of answers is said: the share with its counts, who did not know, how sure it is, what others said for people. */
export const surveyShareExplanation: Explanation<SurveyShare> = {
  methods: ['survey-share'],
  say: (result, lang) => {
    const count = (value: number) => formatNumber(value, lang, { decimals: 0 });
    const { n, effectiveN, favourable, outside, byAnswerer } = result;
    const proxy = byAnswerer?.proxy;
    return [
      say(effectiveN === undefined ? answerWords.shareOfPeople : answerWords.shareOfWeighted, lang, {
        share: formatQuantity(result.value, 'ratio', lang),
        favourable: count(favourable ?? 0),
        n: count(n),
        effective: count(effectiveN ?? n),
      }),
      outside > 0 ? say(answerWords.outside, lang, { count: count(outside) }) : '',
      limitsText(result, lang),
      proxy && proxy.n > 0
        ? say(answerWords.byProxy, lang, { favourable: count(proxy.favourable), n: count(proxy.n) })
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
};

function limitsText({ interval, bounds, responseRate }: Computed, lang: Lang): string {
  const share = (value: number) => formatQuantity(value, 'ratio', lang);
  if (interval)
    return say(answerWords.interval, lang, {
      lower: share(interval.lower),
      upper: share(interval.upper),
      confidence: share(interval.confidence),
    });
  if (!bounds) return '';
  return say(responseRate === undefined ? answerWords.boundsOnly : answerWords.bounds, lang, {
    rate: share(responseRate ?? 0),
    low: share(bounds.low),
    high: share(bounds.high),
  });
}
