import { type Lang, typeset, type Words } from '@jalon/core';
import { say } from '../items/say.ts';

/** A wording with its places filled, typeset before they are, so that nobody's own words change. */
export const word = (words: Words, lang: Lang, params?: Readonly<Record<string, string | number>>): string =>
  say({ fr: typeset(words.fr, 'fr'), en: typeset(words.en, 'en') }, lang, params);
