import type { IatiCode, IatiCodelist } from './IatiCodelist.ts';

/**
 * A code of an IATI code list with its name, its category, and whether it was withdrawn.
 * @param list the list, from `iatiCodelists` or `loadIatiCodelist`
 * @param code the code as it stands in the file; capitals count
 * @returns nothing where the list has no such code
 * @example
 * ```ts
 * import { findIatiCode, iatiCodelists } from '@jalon/adapters/iati';
 * findIatiCode(iatiCodelists.ResultType, '2')?.name; // => { en: 'Outcome', fr: 'Effet' }
 * findIatiCode(iatiCodelists.ResultType, 'outcome'); // => undefined
 * ```
 */
export const findIatiCode = (list: IatiCodelist, code: string): IatiCode | undefined =>
  list.codes.find((each) => each.code === code);
