import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { claimsOf } from './claimsOf.ts';

/** What else could explain it? */
export const claimNoRivalExplanation: Rule = {
  code: 'claim/no-rival-explanation',
  severity: 'warning',
  asks: { fr: 'Qu’est-ce qui pourrait aussi l’expliquer ?', en: 'What else could explain it?' },
  words: {
    fr: 'La contribution « {label} » n’examine aucune explication alternative.',
    en: 'Contribution “{label}” examines no rival explanation.',
  },
  find: function* (dossier) {
    for (const { claim, hasRival, isOfPopulation } of claimsOf(dossier)) {
      // of a whole population a rule of its own asks it
      if (!hasRival && !isOfPopulation)
        yield { params: { label: claim.text }, at: placeOf('claim', claim.id, '/rivalExplanations') };
    }
  },
};
