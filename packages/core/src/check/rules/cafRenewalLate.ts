import { addMonths } from '../../time/addMonths.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import type { Rule } from '../Rule.ts';

/** Months before the end of the approval at which the review should begin. Source: practice of the Caf du Lot. */
const monthsNeeded = 14;

/** Is there still time? */
export const cafRenewalLate: Rule = {
  code: 'caf/renewal-late',
  severity: 'warning',
  asks: { fr: 'Reste-t-il assez de temps ?', en: 'Is there still time?' },
  words: {
    fr: 'L’agrément finit le {end:day} et le bilan n’est pas commencé (mois restants : {months}).',
    en: 'Approval ends on {end:day} and the review has not begun (months left: {months}).',
  },
  find: function* ({ programme }, { asOf }) {
    const { end, reviewStartedOn } = programme?.approval ?? {};
    if (asOf === undefined || end === undefined || !isIsoDay(asOf) || !isIsoDay(end)) return;
    // an approval that is over is history
    if (reviewStartedOn !== undefined || asOf > end) return;
    let months = 0;
    while (months < monthsNeeded && addMonths(asOf, months + 1) <= end) months += 1;
    if (months < monthsNeeded)
      yield {
        params: { end, months },
        at: { in: 'dossier', pointer: '/programme/approval/reviewStartedOn' },
      };
  },
};
