import { formatNumber, formatQuantity, type Lang } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { causalWords } from './causalWords.data.ts';
import { changeWords } from './changeWords.data.ts';
import { pText } from './pText.ts';
import type { SurveyChange } from './SurveyChangeResult.ts';

type Computed = SurveyChange & { readonly status: 'computed' };

/** How a change between two rounds is said: how many moved which way, who could not be compared, how sure that is. */
export const surveyChangeExplanation: Explanation<SurveyChange> = {
  methods: ['survey-change'],
  say: (result, lang) =>
    [
      shiftText(result, lang),
      unmatchedText(result, lang),
      inferenceText(result, lang),
      result.meanChange === undefined
        ? ''
        : say(changeWords.meanChange, lang, { change: signed(result.meanChange, lang) }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};

function shiftText({ value, unit, shares, wording }: Computed, lang: Lang): string {
  const counted = (part: 'improved' | 'same' | 'worse') => {
    const count = formatNumber(value[part], lang);
    return shares
      ? say(changeWords.counted, lang, { count, share: formatQuantity(shares[part], 'ratio', lang) })
      : count;
  };
  const words = unit === 'organisations' ? changeWords.shiftOfOrganisations : changeWords.shiftOfPeople;
  return say(words, lang, {
    opening: say(causalWords[wording].opening, lang),
    paired: formatNumber(value.paired, lang),
    improved: counted('improved'),
    same: counted('same'),
    worse: counted('worse'),
  });
}

function unmatchedText({ value }: Computed, lang: Lang): string {
  const { missingAfter, missingBefore } = value;
  if (missingAfter + missingBefore === 0) return '';
  return say(changeWords.unmatched, lang, {
    before: formatNumber(missingAfter, lang),
    after: formatNumber(missingBefore, lang),
  });
}

function inferenceText({ interval, bounds, test, shares }: Computed, lang: Lang): string {
  const share = (value: number) => formatQuantity(value, 'ratio', lang);
  const spread =
    interval && shares
      ? say(changeWords.interval, lang, {
          lower: share(interval.lower),
          upper: share(interval.upper),
          confidence: share(interval.confidence),
        })
      : '';
  const limits =
    bounds && shares
      ? say(changeWords.bounds, lang, { low: share(bounds.low), high: share(bounds.high) })
      : '';
  const tested = test
    ? say(changeWords[test.name], lang, {
        p: pText(test.p, lang, test.adjustedP),
        effect: signed(test.effect.value, lang),
        n: formatNumber(test.n, lang),
      })
    : '';
  return [spread, limits, tested].filter((sentence) => sentence !== '').join(' ');
}

/** A difference with its sign. */
const signed = (value: number, lang: Lang): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, lang, { decimals: 2 })}`;
