import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Is it still a baseline? */
export const targetBaselineAfterStart: Rule = {
  code: 'target/baseline-after-start',
  severity: 'warning',
  asks: { fr: 'Est-ce encore une référence ?', en: 'Is it still a baseline?' },
  words: {
    fr: 'La référence de « {label} » date du {date:day}, après le début de l’action.',
    en: 'The baseline of “{label}” dates from {date:day}, after the start.',
  },
  find: function* ({ indicators, programme }) {
    const start = programme?.start;
    if (start === undefined) return;
    for (const { id, name, baseline } of indicators) {
      const date = baseline?.date;
      if (date !== undefined && date > start)
        yield { params: { label: name, date }, at: placeOf('indicator', id, '/baseline/date') };
    }
  },
};
