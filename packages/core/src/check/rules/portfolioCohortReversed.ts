import type { Portfolio } from '../../portfolio/Portfolio.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Does it end before it begins? */
export const portfolioCohortReversed: Rule<Portfolio> = {
  code: 'portfolio/cohort-reversed',
  severity: 'error',
  asks: { fr: 'Finit-elle avant de commencer ?', en: 'Does it end before it begins?' },
  words: {
    fr: 'La promotion « {label} » finit le {end:day}, avant de commencer le {start:day}.',
    en: 'Cohort “{label}” ends on {end:day}, before it begins on {start:day}.',
  },
  find: function* ({ cohorts }) {
    for (const { id, label, start, end } of cohorts) {
      if (end < start) yield { params: { label, start, end }, at: placeOf('cohort', id, '/end') };
    }
  },
};
