import type { Rule } from '@jalon/core';
import { formulaFaults } from '../formulaFaults.ts';
import { formulaFinding } from '../formulaFinding.ts';

const codes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'formula/kind',
  'formula/text-chosen',
  'formula/not-additive',
  'formula/not-distinct',
  'formula/aggregate-of-computed',
]);

/** Can this indicator be treated so? */
export const indicatorFormulaMisuse: Rule = {
  code: 'indicator/formula-misuse',
  severity: 'error',
  asks: { fr: 'Cet indicateur se calcule-t-il ainsi ?', en: 'Can this indicator be computed so?' },
  words: {
    fr: 'La formule de « {label} » demande ce que ses indicateurs ne donnent pas (caractère {character}). {what}',
    en: 'The formula of “{label}” asks what its indicators do not give (character {character}). {what}',
  },
  find: function* (dossier) {
    const told = new Set<string>();
    for (const { indicator, issue } of formulaFaults(dossier)) {
      if (!codes.has(issue.code) || told.has(indicator.id)) continue;
      told.add(indicator.id);
      yield formulaFinding(indicator, issue);
    }
  },
};
