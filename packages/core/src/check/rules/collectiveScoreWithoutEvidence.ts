import { collectiveConditions, collectivePrinciples } from '../../collective/collectiveTerms.data.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** On what is this score based? */
export const collectiveScoreWithoutEvidence: Rule = {
  code: 'collective/score-without-evidence',
  severity: 'error',
  asks: { fr: 'Sur quoi repose cette note ?', en: 'On what is this score based?' },
  words: {
    fr: 'La note de « {label} » ne s’appuie sur aucune preuve.',
    en: 'The score of “{label}” rests on no evidence.',
  },
  find: function* ({ collective }) {
    const terms = [...collectiveConditions, ...collectivePrinciples];
    for (const { id, about, evidence = [] } of collective?.ratings ?? []) {
      if (evidence.length > 0) continue;
      const label = terms.find(({ code }) => code === about)?.label ?? about;
      yield { params: { label }, at: placeOf('rubric-rating', id, '/evidence') };
    }
  },
};
