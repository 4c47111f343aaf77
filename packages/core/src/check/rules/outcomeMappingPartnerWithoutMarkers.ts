import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { markersByPartner } from './markersByPartner.ts';

/** How would this partner's change show? */
export const outcomeMappingPartnerWithoutMarkers: Rule = {
  code: 'outcome-mapping/partner-without-markers',
  severity: 'warning',
  asks: {
    fr: 'À quoi verrait-on que ce partenaire change ?',
    en: 'How would this partner’s change show?',
  },
  words: {
    fr: 'Le partenaire limitrophe « {label} » n’a aucun marqueur de progrès.',
    en: 'Boundary partner “{label}” has no progress marker.',
  },
  find: function* (dossier) {
    const markers = markersByPartner(dossier);
    const measured = new Set(dossier.indicators.flatMap(({ measures = [] }) => measures));
    const shown = new Set<string>();
    // an indicator or a sign shows a change as a marker does
    for (const { id, stakeholders = [], signals = [] } of dossier.results.nodes)
      if (signals.length > 0 || measured.has(id)) for (const one of stakeholders) shown.add(one);
    for (const { id, name, kind } of dossier.stakeholders) {
      if (kind === 'boundary-partner' && !markers.has(id) && !shown.has(id))
        yield { params: { label: name }, at: placeOf('stakeholder', id) };
    }
  },
};
