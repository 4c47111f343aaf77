import type { QuoteConsent, Verbatim } from '../../learning/Verbatim.ts';
import type { Words } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Did they agree to be named? */
export const privacyNameWithoutConsent: Rule = {
  code: 'privacy/name-without-consent',
  severity: 'error',
  asks: { fr: 'La personne a-t-elle accepté d’être citée ainsi ?', en: 'Did they agree to be named?' },
  words: {
    fr: 'Le verbatim « {id} » porte {what} ; la personne a accepté : {consent}.',
    en: 'Quote “{id}” bears {what}; the person agreed to: {consent}.',
  },
  find: function* ({ learning }) {
    for (const quote of learning.verbatims) {
      const beyond = attributions.find(
        ({ field, from }) => quote[field] !== undefined && reaches(quote) < consents.indexOf(from),
      );
      if (!beyond) continue;
      const { field, what } = beyond;
      const params = { id: quote.id, what, consent: consentWords[quote.consent] };
      yield { params, at: placeOf('verbatim', quote.id, `/${field}`) };
    }
  },
};

/** From the narrowest to the widest. */
const consents: readonly QuoteConsent[] = ['none', 'anonymous', 'role', 'organisation', 'named'];

const reaches = ({ consent }: Verbatim) => consents.indexOf(consent);

const attributions = [
  { field: 'author', from: 'named', what: { fr: 'un nom', en: 'a name' } },
  { field: 'organisation', from: 'organisation', what: { fr: 'une organisation', en: 'an organisation' } },
  { field: 'role', from: 'role', what: { fr: 'un rôle', en: 'a role' } },
] as const;

const consentWords: Readonly<Record<QuoteConsent, Words>> = {
  none: { fr: 'aucune citation', en: 'no quotation' },
  anonymous: { fr: 'une citation anonyme', en: 'an anonymous quotation' },
  role: { fr: 'une citation avec son rôle', en: 'a quotation with their role' },
  organisation: { fr: 'une citation avec son organisation', en: 'a quotation with their organisation' },
  named: { fr: 'une citation avec son nom', en: 'a quotation by name' },
};
