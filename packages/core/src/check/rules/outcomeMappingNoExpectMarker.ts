import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { markersByPartner } from './markersByPartner.ts';

/** What is the first step? */
export const outcomeMappingNoExpectMarker: Rule = {
  code: 'outcome-mapping/no-expect-marker',
  severity: 'hint',
  asks: { fr: 'Quel est le premier pas ?', en: 'What is the first step?' },
  words: {
    fr: '« {label} » a des marqueurs ambitieux mais aucun premier pas attendu.',
    en: '“{label}” has ambitious markers but no expected first step.',
  },
  find: function* (dossier) {
    const markers = markersByPartner(dossier);
    for (const { id, name } of dossier.stakeholders) {
      const own = markers.get(id);
      if (own && !own.some(({ grade }) => grade === 'expect'))
        yield { params: { label: name }, at: placeOf('stakeholder', id) };
    }
  },
};
