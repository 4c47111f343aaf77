import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Percent or percentage points? */
export const targetChangeAmbiguous: Rule = {
  code: 'target/change-ambiguous',
  severity: 'error',
  asks: { fr: 'Des pour cent ou des points de pourcentage ?', en: 'Percent or percentage points?' },
  words: {
    fr: '« {text} » : points de pourcentage ou pour cent de la référence ?',
    en: '“{text}”: percentage points or percent of the baseline?',
  },
  find: function* ({ indicators }) {
    for (const { name, targets } of indicators) {
      for (const { id, of, as, value, kind = 'value', text } of targets) {
        if (of === 'change' && as === undefined && kind === 'value' && (value !== undefined || text))
          yield { params: { text: text ?? name }, at: placeOf('target', id) };
      }
    }
  },
};
