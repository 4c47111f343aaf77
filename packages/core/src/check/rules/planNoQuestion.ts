import type { Rule } from '../Rule.ts';

/** What do we want to learn? */
export const planNoQuestion: Rule = {
  code: 'plan/no-question',
  severity: 'warning',
  asks: { fr: 'Que voulons-nous apprendre ?', en: 'What do we want to learn?' },
  words: {
    fr: 'Le plan d’évaluation n’a aucune question évaluative.',
    en: 'The evaluation plan has no evaluation question.',
  },
  find: function* ({ evaluationPlan }) {
    if (evaluationPlan && !evaluationPlan.questions?.length)
      yield { params: {}, at: { in: 'dossier', pointer: '/evaluationPlan/questions' } };
  },
};
