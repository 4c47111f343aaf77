import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Were the aims fixed beforehand? */
export const agreementAgreedAfterStart: Rule = {
  code: 'agreement/agreed-after-start',
  severity: 'warning',
  asks: { fr: 'Les objectifs étaient-ils fixés avant ?', en: 'Were the aims fixed beforehand?' },
  words: {
    fr: 'Les objectifs ont été convenus le {date:day}, après le début du projet.',
    en: 'The aims were agreed on {date:day}, after the project began.',
  },
  find: function* ({ agreements, programme }) {
    const start = programme?.start;
    if (start === undefined) return;
    let first: { readonly id: string; readonly agreedOn: string } | undefined;
    for (const { id, agreedOn } of agreements) {
      // a second funder, or the agreement on the second year, rightly comes later
      if (agreedOn !== undefined && (!first || agreedOn < first.agreedOn)) first = { id, agreedOn };
    }
    if (first && first.agreedOn > start)
      yield { params: { date: first.agreedOn }, at: placeOf('agreement', first.id, '/agreedOn') };
  },
};
