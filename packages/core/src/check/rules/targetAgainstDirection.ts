import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Does the target go the wrong way? */
export const targetAgainstDirection: Rule = {
  code: 'target/against-direction',
  severity: 'error',
  asks: { fr: 'La cible va-t-elle dans le mauvais sens ?', en: 'Does the target go the wrong way?' },
  words: {
    fr: 'La cible {target} va à l’inverse du sens déclaré depuis {baseline}.',
    en: 'Target {target} goes against the declared direction from {baseline}.',
  },
  find: function* ({ indicators }) {
    for (const { baseline, direction, targets } of indicators) {
      if (baseline === undefined) continue;
      for (const { id, value, of = 'level', kind = 'value', basis } of targets) {
        if (kind !== 'value' || of !== 'level' || value === undefined || basis === 'increment') continue;
        const gap = value - baseline.value;
        if ((direction === 'increase' && gap < 0) || (direction === 'decrease' && gap > 0))
          yield { params: { target: value, baseline: baseline.value }, at: placeOf('target', id, '/value') };
      }
    }
  },
};
