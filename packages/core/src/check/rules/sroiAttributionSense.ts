import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Ours or theirs? */
export const sroiAttributionSense: Rule = {
  code: 'sroi/attribution-sense',
  severity: 'error',
  asks: { fr: 'La nôtre ou celle des autres ?', en: 'Ours or theirs?' },
  words: {
    fr: '« Part attribuable » {value:percent} : part de l’action ou part des autres ?',
    en: '“Attribution” {value:percent}: own share or share of others?',
  },
  find: function* ({ valuation }) {
    for (const { id, attributionUnclear, attributionToOthers } of valuation?.outcomes ?? []) {
      if (attributionUnclear && !attributionToOthers)
        yield {
          params: { value: attributionUnclear.share },
          at: placeOf('valued-outcome', id, '/attributionUnclear'),
        };
    }
  },
};
