import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Did both sides agree? */
export const agreementOneSideOnly: Rule = {
  code: 'agreement/one-side-only',
  severity: 'warning',
  asks: { fr: 'Les deux parties sont-elles d’accord ?', en: 'Did both sides agree?' },
  words: {
    fr: 'L’accord ne porte que la signature de {party}.',
    en: 'The agreement is signed by {party} only.',
  },
  find: function* ({ agreements, organisations }) {
    for (const { id, agreedBy } of agreements) {
      const [only, ...others] = agreedBy;
      if (only === undefined || others.length > 0) continue;
      const party = organisations.find((organisation) => organisation.id === only)?.name ?? only;
      yield { params: { party }, at: placeOf('agreement', id, '/agreedBy') };
    }
  },
};
