import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Who will use the answer, and when? */
export const planNoUse: Rule = {
  code: 'plan/no-use',
  severity: 'hint',
  asks: { fr: 'Qui se servira de la réponse, et quand ?', en: 'Who will use the answer, and when?' },
  words: {
    fr: 'Aucune décision n’est liée à la question « {label} ».',
    en: 'No decision depends on question “{label}”.',
  },
  find: function* ({ evaluationPlan, learning }) {
    const decided = new Set(learning.decisions.map(({ question }) => question));
    for (const { id, text, use } of evaluationPlan?.questions ?? []) {
      if (use === undefined && !decided.has(id))
        yield { params: { label: text }, at: placeOf('evaluation-question', id, '/use') };
    }
  },
};
