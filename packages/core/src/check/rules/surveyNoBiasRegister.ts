import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { asksPeople } from './asksPeople.ts';

/** What could distort the answers? */
export const surveyNoBiasRegister: Rule = {
  code: 'survey/no-bias-register',
  severity: 'hint',
  asks: { fr: 'Qu’est-ce qui peut fausser les réponses ?', en: 'What could distort the answers?' },
  words: {
    fr: 'L’instrument « {label} » n’a pas de registre des biais.',
    en: 'Instrument “{label}” has no bias register.',
  },
  find: function* ({ instruments }) {
    for (const instrument of instruments) {
      const { id, name, biases } = instrument;
      // an empty register says that somebody looked; a grid is filled by an observer, who has a bias too
      const isFilledByPeople = asksPeople(instrument) || instrument.kind === 'observation-grid';
      if (isFilledByPeople && biases === undefined)
        yield { params: { label: name }, at: placeOf('instrument', id) };
    }
  },
};
