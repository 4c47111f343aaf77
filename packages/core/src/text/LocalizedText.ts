/**
 * Texts in several languages, set as each language wants.
 * @module
 */
/**
 * A text that a user reads: a plain string of unstated language, shown as it is everywhere, or one wording per
 * language tag (BCP 47: `fr`, `fr-BE`, `en`).
 * @example
 * ```ts
 * import { type LocalizedText, textIn } from '@jalon/core';
 * const name: LocalizedText = { fr: 'Délai moyen', en: 'Average wait' };
 * textIn(name, 'en'); // => 'Average wait'
 * ```
 */
export type LocalizedText = string | { readonly [languageTag: string]: string };

/** A language in which every message, label and picture of the library is complete. */
export type Lang = 'fr' | 'en';

/** One wording per complete language: a missing one does not compile. */
export type Words = { readonly [L in Lang]: string };
