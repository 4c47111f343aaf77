import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { carriesEffect, designInWords } from './comparisonDesign.ts';

/** Does the design carry this wording? */
export const claimStrongerThanDesign: Rule = {
  code: 'claim/stronger-than-design',
  severity: 'warning',
  asks: { fr: 'Le protocole permet-il de le dire ainsi ?', en: 'Does the design carry this wording?' },
  words: {
    fr: '« {text} » affirme une causalité que le protocole ({design}) ne permet pas.',
    en: '“{text}” claims causation that the design ({design}) does not allow.',
  },
  find: function* (dossier) {
    if (carriesEffect(dossier)) return;
    const design = designInWords(dossier);
    for (const { id, text, wording } of dossier.learning.claims) {
      if (wording === 'attributed') yield { params: { text, design }, at: placeOf('claim', id, '/wording') };
    }
  },
};
