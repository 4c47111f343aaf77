import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { textsOf } from '../wording/textsOf.ts';

/** Percent of whom? */
export const indicatorPercentWithoutDenominator: Rule = {
  code: 'indicator/percent-without-denominator',
  severity: 'error',
  asks: { fr: 'Un pourcentage de qui ?', en: 'Percent of whom?' },
  words: {
    fr: 'Le pourcentage « {label} » n’a pas de dénominateur défini.',
    en: 'Percentage “{label}” has no defined denominator.',
  },
  find: function* ({ indicators, languages }) {
    for (const indicator of indicators) {
      const { id, name, unit, population, calculation, definition, formula, parts = [] } = indicator;
      if (!percents.test(foldText(unit))) continue;
      if ((population ?? formula) !== undefined || parts.length > 0) continue;
      const divided = [definition, calculation].some((text = '') =>
        textsOf(text, languages).some((wording) => division.test(foldText(wording.text))),
      );
      if (!divided) yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};

const percents = /^(?:ratio|%|percent|percentage|pour ?cent|pourcentage)$/;

/** Words that say what is divided by what. */
const division =
  /[/÷]|\b(?:parmi|sur|proportion (?:de|of|d')|part (?:de|d')|pourcentage (?:de|d')|among|out of|of all|over|share of|percentage of|relative to)\b|\b(?:denominat|divis|rapport)/;
