import { formatNumber, formatQuantity, unitIn } from '@jalon/core';
import type { Explanation } from '../../explain/Explanation.ts';
import { say } from '../../explain/say.ts';
import { causalWords } from './causalWords.data.ts';
import { changeWords } from './changeWords.data.ts';
import { differenceOfMeanChanges } from './differenceOfMeanChanges.ts';
import type { ImpactEstimate } from './ImpactEstimateResult.ts';
import { pText } from './pText.ts';

/** How a difference in differences is said: both changes, their difference, how sure it is; an effect only if it may be one. */
export const impactEstimateExplanation: Explanation<ImpactEstimate> = {
  methods: ['difference-in-differences'],
  say: (result, lang, { indicator }) => {
    const unit = result.unit === 'n' && indicator ? unitIn(indicator, lang) : result.unit;
    const amount = (value: number) => `${value > 0 ? '+' : ''}${formatQuantity(value, unit, lang)}`;
    const changes = result.means && differenceOfMeanChanges(result.means);
    const { interval, test } = result;
    const sentences = [
      say(changeWords.effect, lang, {
        opening: say(causalWords[result.wording].opening, lang),
        treated: amount(changes?.treatedChange ?? result.value),
        control: amount(changes?.controlChange ?? 0),
        effect: amount(result.value),
      }),
      interval
        ? say(changeWords.effectInterval, lang, {
            confidence: formatQuantity(interval.confidence, 'ratio', lang),
            lower: amount(interval.lower),
            upper: amount(interval.upper),
          })
        : '',
      test
        ? say(test.effect ? changeWords.effectTestWithSize : changeWords.effectTest, lang, {
            p: pText(test.p, lang, test.adjustedP),
            size: formatNumber(test.effect?.value ?? 0, lang),
            n: formatNumber(test.n, lang),
          })
        : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  },
};
