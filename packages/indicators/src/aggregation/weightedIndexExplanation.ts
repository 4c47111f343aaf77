import { formatNumber, formatQuantity, textIn, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { Result } from '../result/Result.ts';
import type { WeightedIndex } from './weightedIndex.ts';

const words = {
  index: {
    fr: 'Indice d’atteinte des cibles sur {observed} indicateurs : {capped} en plafonnant chacun à 100 %, {uncapped} sans plafond ; {weights}.',
    en: 'Index of achievement over {observed} indicators: {capped} with each capped at 100%, {uncapped} without a cap; {weights}.',
  },
  indexOfOne: {
    fr: 'Indice d’atteinte des cibles sur 1 indicateur : {capped} en plafonnant à 100 %, {uncapped} sans plafond ; {weights}.',
    en: 'Index of achievement over 1 indicator: {capped} capped at 100%, {uncapped} without a cap; {weights}.',
  },
  missing: {
    fr: '{Share} du poids est connu ; si ce qui manque valait zéro, l’indice plafonné serait de {value}.',
    en: '{Share} of the weight is known; if what is missing were zero, the capped index would be {value}.',
  },
  weightsFrom: { fr: 'poids : {source}', en: 'weights: {source}' },
  even: { fr: 'tous comptent autant', en: 'all count alike' },
} as const satisfies Readonly<Record<string, Words>>;

/** How an index of achievements is said: capped and uncapped, who set the weights, the worst case. */
export const weightedIndexExplanation: Explanation<Result<WeightedIndex>> = {
  methods: ['weighted-index'],
  say: ({ value, coverage }, lang) => {
    const share = (ratio: number) => formatQuantity(ratio, 'ratio', lang);
    const { capped, uncapped, weightsFrom, shareOfWeight, ifMissingZero } = value;
    const sentence = say(coverage.observed === 1 ? words.indexOfOne : words.index, lang, {
      observed: formatNumber(coverage.observed, lang),
      capped: share(capped),
      uncapped: share(uncapped),
      weights:
        weightsFrom === undefined
          ? say(words.even, lang)
          : say(words.weightsFrom, lang, { source: textIn(weightsFrom, lang) }),
    });
    if (shareOfWeight >= 1) return sentence;
    const missing = { share: share(shareOfWeight), value: share(ifMissingZero.capped) };
    return `${sentence} ${say(words.missing, lang, missing)}`;
  },
};
