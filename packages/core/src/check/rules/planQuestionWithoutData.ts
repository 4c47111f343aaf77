import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** How will it be answered? */
export const planQuestionWithoutData: Rule = {
  code: 'plan/question-without-data',
  severity: 'warning',
  asks: { fr: 'Comment y répondra-t-on ?', en: 'How will it be answered?' },
  words: {
    fr: 'La question « {label} » n’a ni indicateur ni méthode.',
    en: 'Question “{label}” has neither indicator nor method.',
  },
  find: function* ({ evaluationPlan, indicators }) {
    const measured = new Set(indicators.flatMap(({ measures = [] }) => measures));
    for (const question of evaluationPlan?.questions ?? []) {
      const { id, text, about = [] } = question;
      const ways = [question.indicators, question.instruments, question.methods].flatMap(
        (some) => some ?? [],
      );
      // a question about a result that is measured is answered by those measures
      if (ways.length === 0 && !about.some((node) => measured.has(node)))
        yield { params: { label: text }, at: placeOf('evaluation-question', id) };
    }
  },
};
