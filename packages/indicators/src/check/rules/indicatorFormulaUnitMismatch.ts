import type { Rule } from '@jalon/core';
import { formulaFaults } from '../formulaFaults.ts';
import { formulaFinding } from '../formulaFinding.ts';

/** A unit made of several may have a word of its own, so that another one declared is no more than a question. */
const isMismatch = ({ code, severity }: { readonly code: string; readonly severity: string }): boolean =>
  code === 'formula/units-differ' ||
  code === 'formula/percent-of-ratio' ||
  (code === 'formula/declared-unit' && severity === 'error');

/** Can euros be added to people? */
export const indicatorFormulaUnitMismatch: Rule = {
  code: 'indicator/formula-unit-mismatch',
  severity: 'error',
  asks: { fr: 'Peut-on additionner des euros et des personnes ?', en: 'Can euros be added to people?' },
  words: {
    fr: 'Dans la formule de « {label} », les unités ne vont pas ensemble (caractère {character}). {what}',
    en: 'In the formula of “{label}” the units do not fit (character {character}). {what}',
  },
  find: function* (dossier) {
    const told = new Set<string>();
    for (const { indicator, issue } of formulaFaults(dossier)) {
      // what follows from one slip is told once
      if (!isMismatch(issue) || told.has(indicator.id)) continue;
      told.add(indicator.id);
      yield formulaFinding(indicator, issue);
    }
  },
};
