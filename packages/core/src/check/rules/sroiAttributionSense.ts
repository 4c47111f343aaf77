import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { valuedLabel } from './valuedLabel.ts';

/** Ours or theirs? */
export const sroiAttributionSense: Rule = {
  code: 'sroi/attribution-sense',
  severity: 'error',
  asks: { fr: 'La nôtre ou celle des autres ?', en: 'Ours or theirs?' },
  words: {
    fr: 'La « part attribuable » de « {label} » ({value:percent}) est-elle celle de l’action ou celle des autres ?',
    en: 'Is the “attribution” of “{label}” ({value:percent}) your own share or that of others?',
  },
  find: function* (dossier) {
    const label = valuedLabel(dossier);
    for (const line of dossier.valuation?.outcomes ?? []) {
      const { id, attributionUnclear, attributionToOthers } = line;
      if (attributionUnclear && !attributionToOthers)
        yield {
          params: { label: label(line), value: attributionUnclear.share },
          at: placeOf('valued-outcome', id, '/attributionUnclear'),
        };
    }
  },
};
