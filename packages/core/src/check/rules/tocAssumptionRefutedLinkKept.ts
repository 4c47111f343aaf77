import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Why keep a link whose assumption was refuted? */
export const tocAssumptionRefutedLinkKept: Rule = {
  code: 'toc/assumption-refuted-link-kept',
  severity: 'warning',
  asks: {
    fr: 'Pourquoi garder un lien dont l’hypothèse est invalidée ?',
    en: 'Why keep a link whose assumption was refuted?',
  },
  words: {
    fr: 'L’hypothèse « {label} » est invalidée mais le lien reste affirmé.',
    en: 'Assumption “{label}” is refuted but its link is still asserted.',
  },
  find: function* ({ results }) {
    for (const { id, assumptions = [], confidence, evidenceAgainst = [], strength } of results.links) {
      // a link that is kept in doubt says so
      if (confidence === 'low' || evidenceAgainst.length > 0 || strength === 0) continue;
      for (const [index, { statement, status, criticality }] of assumptions.entries()) {
        if (status === 'refuted' && criticality !== 'minor')
          yield { params: { label: statement }, at: placeOf('result-link', id, `/assumptions/${index}`) };
      }
    }
  },
};
