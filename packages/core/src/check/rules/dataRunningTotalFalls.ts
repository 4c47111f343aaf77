import { observationsOf } from '../../observation/observationsOf.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Can a total go down? */
export const dataRunningTotalFalls: Rule = {
  code: 'data/running-total-falls',
  severity: 'error',
  asks: { fr: 'Un cumul peut-il baisser ?', en: 'Can a total go down?' },
  words: {
    fr: 'Le cumul de « {label} » baisse de {a} à {b} : erreur, révision ou sorties ?',
    en: 'The running total of “{label}” falls from {a} to {b}: error, revision or exits?',
  },
  find: function* ({ indicators, observations }) {
    for (const { id, name, basis } of indicators) {
      if (basis !== 'running-total') continue;
      const totals = observationsOf(observations, id)
        .filter((observation) => typeof observation.value === 'number' && !observation.categories)
        .toSorted((x, y) => (x.period.end < y.period.end ? -1 : 1));
      for (const [index, { id: at, value: b }] of totals.entries()) {
        const a = totals[index - 1]?.value;
        if (typeof a === 'number' && typeof b === 'number' && b < a)
          yield { params: { label: name, a, b }, at: placeOf('observation', at, '/value') };
      }
    }
  },
};
