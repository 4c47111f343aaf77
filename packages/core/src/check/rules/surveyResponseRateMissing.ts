import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { asksPeople } from './asksPeople.ts';

/** Out of how many asked? */
export const surveyResponseRateMissing: Rule = {
  code: 'survey/response-rate-missing',
  severity: 'warning',
  asks: { fr: 'Sur combien de personnes sollicitées ?', en: 'Out of how many asked?' },
  words: {
    fr: '« {label} » a reçu des réponses ({n}), mais le nombre de personnes sollicitées est inconnu.',
    en: '“{label}” was answered ({n}), but the number of people asked is unknown.',
  },
  find: function* ({ instruments }) {
    for (const instrument of instruments) {
      const { sampling, waves = [] } = instrument;
      // who leaves a form open to whoever wants to answer it asks nobody in particular
      if (!asksPeople(instrument) || sampling === 'volunteers' || sampling === 'convenience') continue;
      for (const { id, label, asked, answered = 0 } of waves) {
        if (answered > 0 && asked === undefined)
          yield { params: { label, n: answered }, at: placeOf('wave', id, '/answered') };
      }
    }
  },
};
