import type { LocalizedText } from './LocalizedText.ts';

/**
 * The wording of a text in a language: the exact tag, else another tag of the same language (`fr` for `fr-BE` and
 * the reverse), else the first wording there is. A plain string is returned as it is.
 * @param text a text, or one wording per language tag
 * @param lang a BCP 47 tag, for example `fr` or `fr-BE`
 * @returns the wording; `''` only where the text holds none
 * @example
 * ```ts
 * import { textIn } from '@jalon/core';
 * textIn({ fr: 'Familles', nl: 'Gezinnen' }, 'fr-BE'); // => 'Familles'
 * textIn({ nl: 'Gezinnen' }, 'en'); // => 'Gezinnen'
 * textIn('Familles', 'en'); // => 'Familles'
 * ```
 */
export function textIn(text: LocalizedText, lang: string): string {
  if (typeof text === 'string') return text;
  if (Object.hasOwn(text, lang)) return text[lang] ?? '';
  const tags = Object.keys(text);
  const base = baseLanguage(lang);
  const tag = tags.find((candidate) => baseLanguage(candidate) === base) ?? tags[0];
  return tag === undefined ? '' : (text[tag] ?? '');
}

const baseLanguage = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
