import type { IsoDay, Issue } from '@jalon/core';
import { check, portfolioRules, registerRules, standardRules } from '@jalon/core/check';
import { parseDossier, parsePortfolio, parseRegister } from '@jalon/core/format';
import { indicatorRules } from '@jalon/indicators';
import { reportRules } from '@jalon/report-schema';
import { reportSchemas } from '@jalon/report-schema/library';
import { documentKind } from '../files/documentKind.ts';

/** What a dossier alone answers, then what has to be computed, then what its reports say. */
const dossierRules = [...standardRules, ...indicatorRules, ...reportRules(reportSchemas)];

/**
 * Every issue of a document: of its form, or, where it is well-formed, of its logic.
 * @param text JSON text of a dossier, a portfolio or a register
 */
export function checkDocument(text: string, options: { readonly asOf: IsoDay }): readonly Issue[] {
  switch (documentKind(text)) {
    case 'register': {
      const { value, issues } = parseRegister(text);
      return value ? [...issues, ...check(value, { rules: registerRules, ...options })] : issues;
    }
    case 'portfolio': {
      const { value, issues } = parsePortfolio(text);
      return value ? [...issues, ...check(value, { rules: portfolioRules, ...options })] : issues;
    }
    case 'dossier': {
      const { value, issues } = parseDossier(text);
      return value ? [...issues, ...check(value, { rules: dossierRules, ...options })] : issues;
    }
  }
}
