import { entityLists } from '../../dossier/entityLists.data.ts';
import type { Rule } from '../Rule.ts';
import { duplicateIds } from './faultsOfIds.ts';

/** Do two things bear one name? */
export const referenceDuplicateId: Rule = {
  code: 'reference/duplicate-id',
  severity: 'error',
  asks: { fr: 'Deux choses portent-elles le même nom ?', en: 'Do two things bear one name?' },
  words: {
    fr: 'L’identifiant « {id} » désigne plusieurs éléments.',
    en: 'The id “{id}” names several things.',
  },
  find: (dossier) => duplicateIds(dossier, entityLists),
};
