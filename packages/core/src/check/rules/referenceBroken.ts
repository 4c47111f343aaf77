import type { EntityKind } from '../../dossier/EntityKind.ts';
import { entitiesOf } from '../../dossier/entitiesOf.ts';
import { referencesOf } from '../../dossier/referencesOf.ts';
import type { Rule } from '../Rule.ts';

/** Does what is cited exist? */
export const referenceBroken: Rule = {
  code: 'reference/broken',
  severity: 'error',
  asks: { fr: 'Ce qui est cité existe-t-il ?', en: 'Does what is cited exist?' },
  words: {
    fr: '« {from} » renvoie à « {to} », qui n’existe pas ({expected} attendu).',
    en: '“{from}” points to “{to}”, which does not exist (expected: {expected}).',
  },
  find: function* (dossier) {
    const kinds = new Map<string, Set<EntityKind>>();
    for (const { kind, entity } of entitiesOf(dossier)) {
      const own = kinds.get(entity.id) ?? new Set();
      kinds.set(entity.id, own.add(kind));
    }
    for (const { from, to, expected, at } of referencesOf(dossier)) {
      if (!kinds.get(to)?.has(expected)) yield { params: { from, to, expected }, at };
    }
  },
};
