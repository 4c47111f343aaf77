import type { Register } from '../../register/Register.ts';
import type { Rule } from '../Rule.ts';
import { privacyRetentionPassed } from './privacyRetentionPassed.ts';

/** Should these people have been erased? */
export const registerRetentionPassed: Rule<Register> = {
  code: 'register/retention-passed',
  severity: 'warning',
  asks: privacyRetentionPassed.asks,
  words: privacyRetentionPassed.words,
  find: function* ({ title, dataProtection, persons, contacts, responses }, { asOf }) {
    const date = dataProtection?.retainUntil;
    if (asOf === undefined || date === undefined || date >= asOf) return;
    // an emptied register keeps its date
    if (persons.length + contacts.length + responses.length > 0)
      yield { params: { set: title, date }, at: { in: 'dossier', pointer: '/dataProtection/retainUntil' } };
  },
};
