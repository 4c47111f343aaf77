import type { Target } from '../../indicator/Target.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** What is to be reached? */
export const targetNothingToReach: Rule = {
  code: 'target/nothing-to-reach',
  severity: 'error',
  asks: { fr: 'Que faut-il atteindre ?', en: 'What is to be reached?' },
  words: {
    fr: 'Une cible de « {label} » ne dit pas ce qu’il faut atteindre : ni valeur, ni bornes possibles, ni texte.',
    en: 'A target of “{label}” does not say what is to be reached: no value, no bounds that are possible, no text.',
  },
  find: function* ({ indicators }) {
    for (const { name, targets = [] } of indicators) {
      for (const target of targets)
        if (isEmpty(target)) yield { params: { label: name }, at: placeOf('target', target.id) };
    }
  },
};

function isEmpty({ kind = 'value', value, min, max, text }: Target): boolean {
  if (min !== undefined && max !== undefined && min > max) return true;
  if (text !== undefined) return false;
  if (kind === 'value') return value === undefined && min === undefined && max === undefined;
  if (kind === 'band' || kind === 'threshold')
    return min === undefined && max === undefined && value === undefined;
  return false;
}
