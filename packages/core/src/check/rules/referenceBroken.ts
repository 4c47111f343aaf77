import type { Dossier } from '../../dossier/Dossier.ts';
import type { EntityKind } from '../../dossier/EntityKind.ts';
import { listsAt } from '../../dossier/entitiesOf.ts';
import { entityLists } from '../../dossier/entityLists.data.ts';
import { entityWords } from '../../dossier/entityWords.data.ts';
import { referencesWhere } from '../../dossier/referencesOf.ts';
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
    const known = new Map<EntityKind, ReadonlySet<string>>();
    const isGone = (to: string, expected: EntityKind) => {
      // only what is cited: observations are very many, and seldom cited
      const ids = known.get(expected) ?? idsOf(dossier, expected);
      known.set(expected, ids);
      return !ids.has(to);
    };
    for (const { from, to, expected, at } of referencesWhere(dossier, isGone))
      yield { params: { from, to, expected: entityWords[expected] }, at };
  },
};

function idsOf(dossier: Dossier, expected: EntityKind): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { kind, path } of entityLists) {
    for (const [list] of kind === expected ? listsAt(dossier, path) : [])
      for (const { id } of list) ids.add(id);
  }
  return ids;
}
