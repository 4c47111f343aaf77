import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { shown } from '../series/shown.ts';

/** Per year or for the whole programme? */
export const targetScopeMissing: Rule = {
  code: 'target/scope-missing',
  severity: 'error',
  asks: { fr: 'Par an ou pour tout le programme ?', en: 'Per year or for the whole programme?' },
  words: {
    fr: 'La cible {value} de « {label} » ne dit pas si elle vaut par période, à une date ou sur tout le projet.',
    en: 'Target {value} of “{label}” does not say whether it is per period, by a date or for the whole project.',
  },
  find: function* ({ indicators }) {
    for (const { name, unit, targets, basis: actuals } of indicators) {
      for (const { id, value, over, date, kind = 'value', basis = actuals } of targets) {
        if (kind !== 'value' || typeof value !== 'number' || !Number.isFinite(value)) continue;
        if (over !== undefined) continue;
        // the state at a day that is named leaves nothing open
        const isState = basis === 'snapshot' || basis === 'ratio';
        if (!isState || date === undefined)
          yield { params: { value: shown(value, unit), label: name }, at: placeOf('target', id) };
      }
    }
  },
};
