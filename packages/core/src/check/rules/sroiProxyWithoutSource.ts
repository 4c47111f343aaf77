import type { FinancialProxy } from '../../valuation/Valuation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Where does this price come from? */
export const sroiProxyWithoutSource: Rule = {
  code: 'sroi/proxy-without-source',
  severity: 'error',
  asks: { fr: 'D’où vient ce prix ?', en: 'Where does this price come from?' },
  words: {
    fr: 'À l’approximation financière « {label} », il manque {missing}.',
    en: 'Financial proxy “{label}” lacks {missing}.',
  },
  find: function* ({ valuation }) {
    for (const { id, proxy } of valuation?.outcomes ?? []) {
      const missing = proxy && missingIn(proxy);
      if (proxy && missing)
        yield { params: { label: proxy.description, missing }, at: placeOf('valued-outcome', id, '/proxy') };
    }
  },
};

function missingIn({ source, year }: FinancialProxy) {
  if (source === undefined)
    return year === undefined
      ? { fr: 'la source et l’année', en: 'its source and its year' }
      : { fr: 'la source', en: 'its source' };
  // many sources say the year themselves: « grille tarifaire 2024 »
  const dated = year !== undefined || /\b(?:19|20)\d\d\b/.test(JSON.stringify(source));
  return dated ? undefined : { fr: 'l’année', en: 'its year' };
}
