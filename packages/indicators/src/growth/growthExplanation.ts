import { formatDay, formatNumber, formatQuantity, unitIn, type Words } from '@jalon/core';
import { actualText, amountText } from '../explain/amountText.ts';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { Progress } from '../progress/ProgressResult.ts';
import { growthWords } from './growthWords.data.ts';

/** Progress of national indicators in one sentence: growth, rate of reduction, or index. */
export const growthExplanation: Explanation<Progress> = {
  methods: ['cagr-2', 'cagr-1', 'aarr-regression', 'aarr-endpoint', 'escap-csi'],
  say({ method, value, actual, baseline, target }, lang, options) {
    const unit = unitIn(options.indicator ?? {}, lang);
    const amount = (each: number | undefined) => (each === undefined ? '' : amountText(each, unit, lang));
    return say(wordsOf(method, value), lang, {
      baseline: amount(baseline?.value),
      actual: actual ? actualText(actual, unit, lang) : '',
      date: actual ? formatDay(actual.date, lang) : '',
      target: amount(target?.value),
      ratio: formatNumber(value, lang),
      rate: formatQuantity(Math.abs(value), 'ratio', lang),
      index: formatNumber(value, lang, { decimals: 1 }),
    });
  },
};

function wordsOf(method: string, value: number): Words {
  if (method.startsWith('cagr-2')) return value < 0 ? growthWords.awayFromTarget : growthWords.toTarget;
  if (method.startsWith('cagr-1')) return value < 0 ? growthWords.backward : growthWords.forward;
  if (method.startsWith('aarr')) return value < 0 ? growthWords.increase : growthWords.reduction;
  return growthWords.index;
}
