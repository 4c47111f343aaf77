import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Where will the figure come from? */
export const logframeNoMeansOfVerification: Rule = {
  code: 'logframe/no-means-of-verification',
  severity: 'warning',
  asks: { fr: 'D’où viendra le chiffre ?', en: 'Where will the figure come from?' },
  words: {
    fr: 'L’indicateur « {label} » n’a pas de source de vérification.',
    en: 'Indicator “{label}” has no means of verification.',
  },
  find: function* ({ indicators, instruments }) {
    const fed = new Set(instruments.flatMap(({ items }) => items.map(({ indicator }) => indicator)));
    for (const { id, name, source, instrument, formula, parts = [] } of indicators) {
      // an instrument is a source; what is computed has those of its parts
      const known = source ?? instrument ?? formula;
      if (known === undefined && parts.length === 0 && !fed.has(id))
        yield { params: { label: name }, at: placeOf('indicator', id) };
    }
  },
};
