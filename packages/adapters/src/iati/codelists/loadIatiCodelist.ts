import type { IatiCodelist } from './IatiCodelist.ts';
import { iatiCodelists, type ShortCodelistId } from './iatiCodelists.data.ts';
import type { LargeCodelistId } from './LargeCodelistId.ts';
import { unpackCodelist } from './unpackCodelist.ts';

/** A code list by its name in the standard. */
export type IatiCodelistId = ShortCodelistId | LargeCodelistId;

/**
 * Any code list that ships with the library, the large ones too: countries, languages, file formats, targets of the
 * Sustainable Development Goals. Those are fetched from the package when they are asked for, so that a page that never
 * asks does not carry them.
 * @example
 * ```ts
 * import { findIatiCode, loadIatiCodelist } from '@jalon/adapters/iati';
 * const countries = await loadIatiCodelist('Country');
 * findIatiCode(countries, 'BI')?.name; // => { en: 'Burundi' }
 * countries.isComplete; // => false
 * ```
 */
export async function loadIatiCodelist(id: IatiCodelistId): Promise<IatiCodelist> {
  switch (id) {
    case 'Country':
      return unpackCodelist((await import('./countryCodelist.data.ts')).countryCodelist);
    case 'FileFormat':
      return unpackCodelist((await import('./fileFormatCodelist.data.ts')).fileFormatCodelist);
    case 'Language':
      return unpackCodelist((await import('./languageCodelist.data.ts')).languageCodelist);
    case 'UNSDG-Targets':
      return unpackCodelist((await import('./sdgTargetsCodelist.data.ts')).sdgTargetsCodelist);
    default:
      return iatiCodelists[id];
  }
}
