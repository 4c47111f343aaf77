import type { Rule } from '../Rule.ts';

/** Why this discount rate? */
export const sroiRateWithoutSource: Rule = {
  code: 'sroi/rate-without-source',
  severity: 'warning',
  asks: { fr: 'Pourquoi ce taux d’actualisation ?', en: 'Why this discount rate?' },
  words: {
    fr: 'Le taux d’actualisation de {rate:percent} n’a pas de source.',
    en: 'The discount rate of {rate:percent} has no source.',
  },
  find: function* ({ valuation }) {
    const discount = valuation?.discount;
    if (discount && discount.source === undefined)
      yield { params: { rate: discount.rate }, at: { in: 'dossier', pointer: '/valuation/discount' } };
  },
};
