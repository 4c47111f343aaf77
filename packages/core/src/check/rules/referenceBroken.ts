import type { EntityKind } from '../../dossier/EntityKind.ts';
import { entitiesOf } from '../../dossier/entitiesOf.ts';
import { entityWords } from '../../dossier/entityWords.data.ts';
import { referencesOf } from '../../dossier/referencesOf.ts';
import type { Rule } from '../Rule.ts';

/** Does what is cited exist? */
export const referenceBroken: Rule = {
  code: 'reference/broken',
  severity: 'error',
  asks: { fr: 'Ce qui est cité existe-t-il ?', en: 'Does what is cited exist?' },
  words: {
    fr: '« {from} » renvoie à « {to} », mais aucun élément de ce type ({expected}) ne porte cet identifiant.',
    en: '“{from}” points to “{to}”, but no {expected} bears that id.',
  },
  find: function* (dossier) {
    const known = new Map<EntityKind, Set<string>>();
    for (const { kind, entity } of entitiesOf(dossier)) {
      const ids = known.get(kind);
      if (ids) ids.add(entity.id);
      else known.set(kind, new Set([entity.id]));
    }
    for (const { from, to, expected, at } of referencesOf(dossier)) {
      if (!known.get(expected)?.has(to)) yield { params: { from, to, expected: entityWords[expected] }, at };
    }
  },
};
