import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Should this have been erased? */
export const privacyRetentionPassed: Rule = {
  code: 'privacy/retention-passed',
  severity: 'warning',
  asks: { fr: 'N’aurait-on pas dû l’effacer ?', en: 'Should this have been erased?' },
  words: {
    fr: 'Les données de « {set} » ont dépassé leur date de conservation ({date:day}).',
    en: 'The data of “{set}” are past their retention date ({date:day}).',
  },
  find: function* ({ instruments }, { asOf }) {
    if (asOf === undefined) return;
    for (const { id, name, dataProtection } of instruments) {
      const date = dataProtection?.retainUntil;
      if (date !== undefined && date < asOf)
        yield { params: { set: name, date }, at: placeOf('instrument', id, '/dataProtection/retainUntil') };
    }
  },
};
