import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Who will do it? */
export const learningDecisionWithoutOwner: Rule = {
  code: 'learning/decision-without-owner',
  severity: 'warning',
  asks: { fr: 'Qui le fera ?', en: 'Who will do it?' },
  words: {
    fr: 'La décision « {label} » n’a pas de {missing}.',
    en: 'Decision “{label}” has no {missing}.',
  },
  find: function* ({ learning }) {
    for (const { id, text, owner, due, status } of learning.decisions) {
      // what is done or dropped waits for nobody
      if (owner !== undefined || status === 'done' || status === 'dropped') continue;
      const missing =
        due === undefined
          ? { fr: 'responsable ni d’échéance', en: 'owner and no date' }
          : { fr: 'responsable', en: 'owner' };
      yield { params: { label: text, missing }, at: placeOf('decision', id, '/owner') };
    }
  },
};
