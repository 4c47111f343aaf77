import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** When was the baseline measured? */
export const targetBaselineUndated: Rule = {
  code: 'target/baseline-undated',
  severity: 'warning',
  asks: { fr: 'Quand la référence a-t-elle été mesurée ?', en: 'When was the baseline measured?' },
  words: {
    fr: 'La valeur de référence de « {label} » n’a pas de date.',
    en: 'The baseline of “{label}” has no date.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, basis, baseline } of indicators) {
      if (baseline === undefined || baseline.date !== undefined) continue;
      // nothing was delivered before the start: nobody measured that zero
      const startsAtNothing = baseline.value === 0 && (basis === 'increment' || basis === 'running-total');
      if (!startsAtNothing) yield { params: { label: name }, at: placeOf('indicator', id, '/baseline') };
    }
  },
};
