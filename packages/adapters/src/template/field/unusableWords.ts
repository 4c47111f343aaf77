import type { IssueParam } from '@jalon/core';
import type { FieldValue } from './FieldValue.ts';

/**
 * What a value is that no cell can hold, in words that follow « on a trouvé » or "found".
 * @returns `undefined` for one that a cell can hold
 */
export function unusableWords(value: FieldValue): IssueParam | undefined {
  switch (value.type) {
    case 'unusable':
      return value.shown;
    case 'list':
      return { fr: 'une liste de groupes', en: 'a list of groups' };
    case 'group':
      return { fr: 'un groupe de champs', en: 'a group of fields' };
    default:
      return undefined;
  }
}
