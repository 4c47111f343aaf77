import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is a percentage written as a share? */
export const indicatorPercentUnit: Rule = {
  code: 'indicator/percent-unit',
  severity: 'error',
  asks: { fr: 'Le pourcentage est-il écrit comme une part ?', en: 'Is the percentage written as a share?' },
  words: {
    fr: '« {label} » a pour unité « {unit} » : dans un dossier, l’unité d’un pourcentage est « ratio » (0,75 pour 75 %).',
    en: '“{label}” has the unit “{unit}”: in a dossier the unit of a percentage is “ratio” (0.75 for 75%).',
  },
  find: function* ({ indicators }) {
    for (const { id, name, unit } of indicators) {
      if (percent.test(foldText(unit)))
        yield { params: { label: name, unit }, at: placeOf('indicator', id, '/unit') };
    }
  },
};

const percent = /^(?:%|pct|per ?cent|percent(?:age)?s?|pour[ -]?cents?|pourcentages?)$/;
