import type { Rule } from '../Rule.ts';

/** What did not work? */
export const learningOnlyGoodNews: Rule = {
  code: 'learning/only-good-news',
  severity: 'warning',
  asks: { fr: 'Qu’est-ce qui n’a pas marché ?', en: 'What did not work?' },
  words: {
    fr: 'Le rapport ne contient aucun résultat négatif ni difficulté.',
    en: 'The report holds no negative result and no difficulty.',
  },
  find: function* ({ learning, reports }) {
    const { notableResults, dysfunctions } = learning;
    const written = notableResults.length > 0 || reports.length > 0;
    if (written && dysfunctions.length === 0 && notableResults.every(({ sign }) => sign === 'positive'))
      yield { params: {}, at: { in: 'dossier', pointer: '/learning' } };
  },
};
