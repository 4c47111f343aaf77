import type { IsoDay, Issue, Portfolio, Register } from '@jalon/core';
import { check, portfolioRules, registerRules, standardRules } from '@jalon/core/check';
import { parseDossier, parsePortfolio, parseRegister } from '@jalon/core/format';
import { indicatorRules } from '@jalon/indicators';

/** Collections that only a register, or only a portfolio, has; what has neither is read as a dossier. */
const ownFields = {
  register: ['persons', 'contacts', 'responses', 'consents', 'tombstones'],
  portfolio: [
    'programmes',
    'cohorts',
    'supports',
    'sessions',
    'deliverables',
    'selfRatings',
    'sharedIndicators',
    'merges',
  ],
} satisfies Record<string, readonly (keyof Register | keyof Portfolio)[]>;

/** What a dossier alone answers, then what has to be computed. */
const dossierRules = [...standardRules, ...indicatorRules];

/**
 * Every issue of a document: of its form, or, where it is well-formed, of its logic.
 * @param text JSON text of a dossier, a portfolio or a register
 */
export function checkDocument(text: string, options: { readonly asOf: IsoDay }): readonly Issue[] {
  switch (kindOf(text)) {
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

function kindOf(text: string): 'dossier' | 'portfolio' | 'register' {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'dossier';
  }
  if (typeof json !== 'object' || json === null) return 'dossier';
  for (const kind of ['register', 'portfolio'] as const)
    if (ownFields[kind].some((field) => Object.hasOwn(json, field))) return kind;
  return 'dossier';
}
