import type { Rule } from '../Rule.ts';

/** Did nobody lose anything? */
export const sroiNoNegativeOutcome: Rule = {
  code: 'sroi/no-negative-outcome',
  severity: 'hint',
  asks: { fr: 'Personne n’y a-t-il perdu ?', en: 'Did nobody lose anything?' },
  words: {
    fr: 'La carte des valeurs ne contient aucun effet négatif.',
    en: 'The value map holds no negative outcome.',
  },
  find: function* ({ valuation, results }) {
    const outcomes = valuation?.outcomes ?? [];
    // one line is a beginning; an unwanted effect in the theory of change shows that somebody asked
    const asked =
      outcomes.some(({ negative }) => negative) || results.nodes.some(({ wanted }) => wanted === false);
    if (outcomes.length > 1 && !asked)
      yield { params: {}, at: { in: 'dossier', pointer: '/valuation/outcomes' } };
  },
};
