import type { Rule } from '../Rule.ts';
import { isEffect } from './isEffect.ts';

/** Could this do harm? */
export const tocNoNegativeEffectConsidered: Rule = {
  code: 'toc/no-negative-effect-considered',
  severity: 'hint',
  asks: { fr: 'Cela pourrait-il nuire ?', en: 'Could this do harm?' },
  words: {
    fr: 'Aucun effet négatif ou indésirable n’est envisagé.',
    en: 'No negative or unwanted effect has been considered.',
  },
  find: function* ({ learning, results, valuation }) {
    const { claims, harvestedOutcomes, notableResults } = learning;
    const considered =
      results.nodes.some(({ wanted }) => wanted === false) ||
      results.links.some(({ polarity }) => polarity === 'negative') ||
      [...notableResults, ...harvestedOutcomes].some(({ sign = 'positive' }) => sign !== 'positive') ||
      claims.some(({ dimensions }) => dimensions?.risk !== undefined) ||
      valuation?.outcomes.some(({ negative }) => negative);
    if (!considered && results.nodes.some(isEffect))
      yield { params: {}, at: { in: 'dossier', pointer: '/results' } };
  },
};
