import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Progress from where? */
export const targetNoBaseline: Rule = {
  code: 'target/no-baseline',
  severity: 'warning',
  asks: { fr: 'Un progrès par rapport à quoi ?', en: 'Progress from where?' },
  words: {
    fr: '« {label} » a une cible mais aucune valeur de référence.',
    en: '“{label}” has a target but no baseline.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, baseline, basis, targets } of indicators) {
      // what starts at nothing needs no reference: a volume delivered since the start
      const fromZero = basis === 'increment' || basis === 'running-total';
      if (targets.length > 0 && baseline === undefined && !fromZero)
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
