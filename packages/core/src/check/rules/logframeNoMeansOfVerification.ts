import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Where will the figure come from? */
export const logframeNoMeansOfVerification: Rule = {
  code: 'logframe/no-means-of-verification',
  severity: 'warning',
  asks: { fr: 'D’où viendra le chiffre ?', en: 'Where will the figure come from?' },
  words: {
    fr: 'L’indicateur « {label} » n’a pas de source de vérification.',
    en: 'Indicator “{label}” has no means of verification.',
  },
  find: function* ({ indicators }) {
    for (const { id, name, source } of indicators) {
      if (source === undefined) yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
