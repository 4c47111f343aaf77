import type { Rule } from '../Rule.ts';

/** What did not work? */
export const learningOnlyGoodNews: Rule = {
  code: 'learning/only-good-news',
  severity: 'warning',
  asks: { fr: 'Qu’est-ce qui n’a pas marché ?', en: 'What did not work?' },
  words: {
    fr: 'Les enseignements ne contiennent aucun résultat négatif ni difficulté.',
    en: 'What was learned holds no negative result and no difficulty.',
  },
  find: function* ({ learning }) {
    const { notableResults, dysfunctions, improvementPoints, harvestedOutcomes } = learning;
    const signs = [...notableResults, ...harvestedOutcomes].map(({ sign }) => sign);
    // what is to be improved tells of a difficulty; an effect of unstated sign is not known to be good
    const difficulties = dysfunctions.length + improvementPoints.length;
    if (notableResults.length > 0 && difficulties === 0 && signs.every((sign) => sign === 'positive'))
      yield { params: {}, at: { in: 'dossier', pointer: '/learning' } };
  },
};
