import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { claimsOf } from './claimsOf.ts';

/** What speaks for it? */
export const claimWithoutEvidence: Rule = {
  code: 'claim/without-evidence',
  severity: 'warning',
  asks: { fr: 'Sur quoi s’appuie-t-on ?', en: 'What speaks for it?' },
  words: {
    fr: 'La contribution « {label} » ne s’appuie sur aucune preuve notée.',
    en: 'Contribution “{label}” rests on no recorded evidence.',
  },
  find: function* (dossier) {
    for (const { claim, hasEvidence } of claimsOf(dossier)) {
      if (!hasEvidence) yield { params: { label: claim.text }, at: placeOf('claim', claim.id, '/evidence') };
    }
  },
};
