import { daysBetween } from '../../time/daysBetween.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Days after the start in which a first measure at arrival still counts as a baseline; ours. */
const daysToArrive = 31;

/** Is it still a baseline? */
export const targetBaselineAfterStart: Rule = {
  code: 'target/baseline-after-start',
  severity: 'warning',
  asks: { fr: 'Est-ce encore une référence ?', en: 'Is it still a baseline?' },
  words: {
    fr: 'La référence de « {label} » date du {date:day}, après le début de l’action.',
    en: 'The baseline of “{label}” dates from {date:day}, after the start.',
  },
  find: function* ({ indicators, programme }) {
    const start = programme?.start;
    if (start === undefined || !isIsoDay(start)) return;
    for (const { id, name, baseline } of indicators) {
      const date = baseline?.date;
      if (date !== undefined && isIsoDay(date) && daysBetween(start, date) > daysToArrive)
        yield { params: { label: name, date }, at: placeOf('indicator', id, '/baseline/date') };
    }
  },
};
