import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Per year or for the whole programme? */
export const targetScopeMissing: Rule = {
  code: 'target/scope-missing',
  severity: 'error',
  asks: { fr: 'Par an ou pour tout le programme ?', en: 'Per year or for the whole programme?' },
  words: {
    fr: 'La cible {value} de « {label} » ne dit pas si elle vaut par période, à une date ou sur tout le projet.',
    en: 'Target {value} of “{label}” does not say whether it is per period, by a date or for the whole project.',
  },
  find: function* ({ indicators }) {
    for (const { name, targets } of indicators) {
      for (const { id, value, over, kind = 'value' } of targets) {
        if (kind === 'value' && value !== undefined && over === undefined)
          yield { params: { value, label: name }, at: placeOf('target', id) };
      }
    }
  },
};
