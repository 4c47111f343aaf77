import type { Rule } from '../Rule.ts';

/** What is next year worth today? */
export const sroiNoDiscountRate: Rule = {
  code: 'sroi/no-discount-rate',
  severity: 'error',
  asks: {
    fr: 'Que vaut aujourd’hui un effet de l’an prochain ?',
    en: 'What is an outcome of next year worth today?',
  },
  words: {
    fr: 'Des effets durent jusqu’à {years} ans, mais la carte n’a pas de taux d’actualisation.',
    en: 'Some outcomes last up to {years} years, but the map has no discount rate.',
  },
  find: function* ({ valuation }) {
    if (!valuation || valuation.discount) return;
    const { outcomes = [] } = valuation;
    const years = outcomes.reduce((most, { durationYears }) => Math.max(most, durationYears), 0);
    if (years > 1 && Number.isFinite(years))
      yield { params: { years }, at: { in: 'dossier', pointer: '/valuation' } };
  },
};
