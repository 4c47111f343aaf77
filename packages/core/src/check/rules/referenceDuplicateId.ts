import { entitiesOf } from '../../dossier/entitiesOf.ts';
import type { Place } from '../../issue/Place.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Do two things bear one name? */
export const referenceDuplicateId: Rule = {
  code: 'reference/duplicate-id',
  severity: 'error',
  asks: { fr: 'Deux choses portent-elles le même nom ?', en: 'Do two things bear one name?' },
  words: {
    fr: 'L’identifiant « {id} » désigne plusieurs éléments.',
    en: 'The id “{id}” names several things.',
  },
  find: function* (dossier) {
    const first = new Map<string, Place>();
    for (const { kind, entity, pointer } of entitiesOf(dossier)) {
      const at = placeOf(kind, entity.id, pointer);
      const before = first.get(entity.id);
      if (before) yield { params: { id: entity.id }, at, related: [before] };
      else first.set(entity.id, at);
    }
  },
};
