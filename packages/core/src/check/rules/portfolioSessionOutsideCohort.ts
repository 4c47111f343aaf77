import type { Portfolio } from '../../portfolio/Portfolio.ts';
import { daysBetween } from '../../time/daysBetween.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Days before or after a cohort in which it may still meet, to prepare or to look back; ours, not a standard. */
const margin = 31;

/** Is it the right date, or the right cohort? */
export const portfolioSessionOutsideCohort: Rule<Portfolio> = {
  code: 'portfolio/session-outside-cohort',
  severity: 'warning',
  asks: {
    fr: 'Est-ce la bonne date, ou la bonne promotion ?',
    en: 'Is it the right date, or the right cohort?',
  },
  words: {
    fr: 'La séance du {date:day} est hors de la promotion « {label} » ({start:day} – {end:day}).',
    en: 'The session of {date:day} lies outside cohort “{label}” ({start:day} – {end:day}).',
  },
  find: function* ({ sessions, cohorts }) {
    const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
    for (const { id, date, days = 1, cohort: own } of sessions) {
      const cohort = byId.get(own ?? '');
      if (!cohort || ![date, cohort.start, cohort.end].every(isIsoDay) || cohort.end < cohort.start) continue;
      const more = days > 1 && days < 1000 ? Math.ceil(days) - 1 : 0;
      const { label, start, end } = cohort;
      if (daysBetween(date, start) > margin || daysBetween(end, date) + more > margin)
        yield { params: { date, label, start, end }, at: placeOf('session', id, '/date') };
    }
  },
};
