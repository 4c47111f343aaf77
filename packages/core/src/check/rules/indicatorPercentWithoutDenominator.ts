import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Percent of whom? */
export const indicatorPercentWithoutDenominator: Rule = {
  code: 'indicator/percent-without-denominator',
  severity: 'error',
  asks: { fr: 'Un pourcentage de qui ?', en: 'Percent of whom?' },
  words: {
    fr: 'Le pourcentage « {label} » n’a pas de dénominateur défini.',
    en: 'Percentage “{label}” has no defined denominator.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, unit, population } of indicators) {
      if (unit === 'ratio' && population === undefined)
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
