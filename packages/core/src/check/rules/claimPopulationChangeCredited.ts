import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { claimsOf } from './claimsOf.ts';

/** Is a whole town's change ours? */
export const claimPopulationChangeCredited: Rule = {
  code: 'claim/population-change-credited',
  severity: 'warning',
  asks: {
    fr: 'Le changement de toute une commune est-il le nôtre ?',
    en: 'Is a whole town’s change ours?',
  },
  words: {
    fr: 'L’évolution de la population (« {label} ») est attribuée au seul projet.',
    en: 'A population change (“{label}”) is credited to the project alone.',
  },
  find: function* (dossier) {
    for (const { claim, hasRival, isOfPopulation } of claimsOf(dossier)) {
      if (!hasRival && isOfPopulation)
        yield { params: { label: claim.text }, at: placeOf('claim', claim.id, '/rivalExplanations') };
    }
  },
};
