import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** How will we know that a critical assumption fails? */
export const tocAssumptionUnwatched: Rule = {
  code: 'toc/assumption-unwatched',
  severity: 'warning',
  asks: {
    fr: 'Comment saurons-nous qu’une hypothèse critique ne tient plus ?',
    en: 'How will we know that a critical assumption fails?',
  },
  words: {
    fr: 'L’hypothèse critique « {label} » n’est suivie par aucun indicateur.',
    en: 'Critical assumption “{label}” is watched by no indicator.',
  },
  find: function* ({ results }) {
    for (const { id, assumptions = [] } of results.links) {
      for (const [index, { statement, criticality, status, watchedBy = [] }] of assumptions.entries()) {
        // of one that is refuted we know already
        if (criticality === 'critical' && status !== 'refuted' && watchedBy.length === 0)
          yield { params: { label: statement }, at: placeOf('result-link', id, `/assumptions/${index}`) };
      }
    }
  },
};
