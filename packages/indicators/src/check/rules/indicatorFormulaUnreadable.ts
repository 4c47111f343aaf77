import type { Rule } from '@jalon/core';
import { parseFormula } from '../../formula/parseFormula.ts';
import { formulaFinding } from '../formulaFinding.ts';

/** Can this formula be read? */
export const indicatorFormulaUnreadable: Rule = {
  code: 'indicator/formula-unreadable',
  severity: 'error',
  asks: { fr: 'Cette formule peut-elle être lue ?', en: 'Can this formula be read?' },
  words: {
    fr: 'La formule de « {label} » ne se lit pas (caractère {character}). {what}',
    en: 'The formula of “{label}” cannot be read (character {character}). {what}',
  },
  find: function* ({ indicators }) {
    for (const indicator of indicators) {
      const [issue] = indicator.formula === undefined ? [] : parseFormula(indicator.formula).issues;
      if (issue) yield formulaFinding(indicator, issue);
    }
  },
};
