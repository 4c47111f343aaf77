import { textIn } from '@jalon/core';
import { findIatiCode } from './findIatiCode.ts';
import type { IatiCodelist } from './IatiCodelist.ts';

/**
 * The name of a code in a language; in English where the standard has no other.
 * @param lang a language tag, for example `fr` or `fr-BE`
 * @returns nothing where the list has no such code, or no names
 * @example
 * ```ts
 * import { iatiCodelists, iatiCodeName } from '@jalon/adapters/iati';
 * iatiCodeName(iatiCodelists.IndicatorMeasure, '2', 'fr'); // => 'Pourcentage'
 * iatiCodeName(iatiCodelists.IndicatorVocabulary, '1', 'fr'); // => 'WHO Registry'
 * ```
 */
export function iatiCodeName(list: IatiCodelist, code: string, lang: string): string | undefined {
  const name = findIatiCode(list, code)?.name;
  return name && textIn({ ...name }, lang);
}
