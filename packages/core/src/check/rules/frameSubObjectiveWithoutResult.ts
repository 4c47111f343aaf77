import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { patronFrames } from './patronFrames.ts';

/** What shall be there at the end? */
export const frameSubObjectiveWithoutResult: Rule = {
  code: 'frame/sub-objective-without-result',
  severity: 'error',
  asks: { fr: 'Que devra-t-il y avoir à la fin ?', en: 'What shall be there at the end?' },
  words: {
    fr: 'Le sous-objectif « {label} » n’a aucun résultat attendu.',
    en: 'Sub-objective “{label}” has no expected result.',
  },
  find: function* (dossier) {
    for (const { subObjectives } of patronFrames(dossier)) {
      for (const { row, label, results } of subObjectives) {
        if (results.length === 0) yield { params: { label }, at: placeOf('frame-row', row.id) };
      }
    }
  },
};
