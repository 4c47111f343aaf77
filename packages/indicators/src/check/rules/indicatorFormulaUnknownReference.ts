import type { Rule } from '@jalon/core';
import { formulaFaults } from '../formulaFaults.ts';
import { formulaFinding } from '../formulaFinding.ts';

const codes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'formula/unknown-reference',
  'formula/ambiguous-reference',
  'formula/unknown-dimension',
  'formula/unknown-category',
]);

/** Which indicator does the formula speak of? */
export const indicatorFormulaUnknownReference: Rule = {
  code: 'indicator/formula-unknown-reference',
  severity: 'error',
  asks: {
    fr: 'De quel indicateur la formule parle-t-elle ?',
    en: 'Which indicator does the formula speak of?',
  },
  words: {
    fr: 'La formule de « {label} » nomme ce qui n’existe pas (caractère {character}). {what}',
    en: 'The formula of “{label}” names what is not there (character {character}). {what}',
  },
  find: function* (dossier) {
    for (const { indicator, issue } of formulaFaults(dossier)) {
      if (codes.has(issue.code)) yield formulaFinding(indicator, issue);
    }
  },
};
