import type { Register } from '../../register/Register.ts';
import type { Rule } from '../Rule.ts';
import { missingProtection } from './missingProtection.ts';

/** Are we allowed to hold these names? */
export const registerDataWithoutBasis: Rule<Register> = {
  code: 'register/data-without-basis',
  severity: 'error',
  asks: { fr: 'Avons-nous le droit de détenir ces noms ?', en: 'Are we allowed to hold these names?' },
  words: {
    fr: 'Le registre « {set} » contient des données sur des personnes ; il y manque {missing}.',
    en: 'Register “{set}” holds data on people and lacks {missing}.',
  },
  find: function* ({ title, dataProtection, persons, responses }) {
    const missing = missingProtection(dataProtection);
    if (missing && persons.length + responses.length > 0)
      yield { params: { set: title, missing }, at: { in: 'dossier', pointer: '/dataProtection' } };
  },
};
