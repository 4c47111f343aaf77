import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { joinTexts } from './joinTexts.ts';

/** Why this story? */
export const storyNoReasonForSelection: Rule = {
  code: 'story/no-reason-for-selection',
  severity: 'warning',
  asks: { fr: 'Pourquoi ce récit ?', en: 'Why this story?' },
  words: {
    fr: 'Aucune raison n’est écrite pour le choix de « {id} ».',
    en: 'No reason is written for the choice of “{id}”.',
  },
  find: function* ({ learning }) {
    for (const { id, chosen = [], reason } of learning.selectionRounds) {
      if (chosen.length > 0 && reason === undefined)
        yield { params: { id: joinTexts(chosen) }, at: placeOf('selection-round', id, '/reason') };
    }
  },
};
