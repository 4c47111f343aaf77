import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { valuedLabel } from './valuedLabel.ts';

/** What would have happened anyway? */
export const sroiNoDeadweight: Rule = {
  code: 'sroi/no-deadweight',
  severity: 'warning',
  asks: { fr: 'Que se serait-il passé de toute façon ?', en: 'What would have happened anyway?' },
  words: {
    fr: '« {label} » n’a pas de poids mort documenté (ce qui serait arrivé de toute façon).',
    en: '“{label}” has no documented deadweight (what would have happened anyway).',
  },
  find: function* (dossier) {
    const label = valuedLabel(dossier);
    for (const line of dossier.valuation?.outcomes ?? []) {
      // a loss counted in full is on the careful side; what is not valued claims nothing
      if (line.proxy && !line.negative && line.deadweight?.source === undefined)
        yield { params: { label: label(line) }, at: placeOf('valued-outcome', line.id, '/deadweight') };
    }
  },
};
