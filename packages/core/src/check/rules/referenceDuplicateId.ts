import { entitiesOf, type LocatedEntity } from '../../dossier/entitiesOf.ts';
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
    const first = new Map<string, LocatedEntity>();
    for (const located of entitiesOf(dossier)) {
      const { id } = located.entity;
      const before = first.get(id);
      if (before) yield { params: { id }, at: placeIn(located), related: [placeIn(before)] };
      else first.set(id, located);
    }
  },
};

/** Where two bear one id, only the pointer tells which is which. */
const placeIn = ({ kind, entity, pointer }: LocatedEntity) => placeOf(kind, entity.id, pointer);
