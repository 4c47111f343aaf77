import type { Language, LanguageTag } from './LanguageTag.ts';

/**
 * The language of a tag without its region. Whatever is not French, Spanish or Dutch is read in English.
 * @example
 * ```ts
 * import { languageOf } from '@jalon/core';
 * languageOf('fr-BE'); // => 'fr'
 * languageOf('nl'); // => 'nl'
 * ```
 */
export function languageOf(tag: LanguageTag): Language {
  const [language = ''] = tag.toLowerCase().split(/[-_]/, 1);
  return (['fr', 'es', 'nl'] as const).find((known) => known === language) ?? 'en';
}
