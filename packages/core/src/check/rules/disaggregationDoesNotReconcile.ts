import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { breakdownsOf } from '../series/breakdownsOf.ts';
import { isNear } from '../series/isNear.ts';
import { periodWords } from '../series/periodWords.ts';
import { shown } from '../series/shown.ts';

/** Where is the rest? */
export const disaggregationDoesNotReconcile: Rule = {
  code: 'disaggregation/does-not-reconcile',
  severity: 'warning',
  asks: { fr: 'Où est le reste ?', en: 'Where is the rest?' },
  words: {
    fr: 'Les catégories de « {label} » ({period}, {dimension}) font {sum}, le total est {total}.',
    en: 'Categories of “{label}” ({period}, {dimension}) make {sum}, the total is {total}.',
  },
  find: function* (dossier, context) {
    for (const breakdown of breakdownsOf(dossier, context)) {
      const { indicator, dimension, total, totalValue, parts, sum } = breakdown;
      if (isNear(sum, totalValue)) continue;
      yield {
        params: {
          label: indicator.name,
          period: periodWords(total.period),
          dimension: dimension.name,
          sum: shown(sum, indicator.unit),
          total: shown(totalValue, indicator.unit),
        },
        at: placeOf('observation', total.id, '/value'),
        related: parts.map(({ id }) => placeOf('observation', id)),
      };
    }
  },
};
