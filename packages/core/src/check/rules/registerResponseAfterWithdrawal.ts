import type { Consent, Register } from '../../register/Register.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Did they still agree? */
export const registerResponseAfterWithdrawal: Rule<Register> = {
  code: 'register/response-after-withdrawal',
  severity: 'error',
  asks: { fr: 'Était-elle encore d’accord ?', en: 'Did they still agree?' },
  words: {
    fr: 'La réponse « {id} » date du {date:day}, après le retrait du consentement le {withdrawn:day}.',
    en: 'Response “{id}” dates from {date:day}, after consent was withdrawn on {withdrawn:day}.',
  },
  find: function* ({ responses, consents, dataProtection }) {
    // where another basis carries the data, a withdrawn consent was about something else
    if ((dataProtection?.basis ?? 'consent') !== 'consent') return;
    const given = new Map<string, Consent[]>();
    for (const consent of consents) {
      const own = given.get(consent.person);
      if (own) own.push(consent);
      else given.set(consent.person, [consent]);
    }
    for (const { id, person = '', answeredOn: date } of responses) {
      if (date === undefined) continue;
      const own = (given.get(person) ?? []).filter(({ givenOn }) => givenOn <= date);
      const ends = own.map(({ withdrawnOn = '9999-12-31' }) => withdrawnOn).sort();
      const withdrawn = ends.at(-1);
      if (withdrawn !== undefined && withdrawn < date)
        yield { params: { id, date, withdrawn }, at: placeOf('response', id, '/answeredOn') };
    }
  },
};
