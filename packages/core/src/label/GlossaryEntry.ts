/**
 * A term of the field in each language: one word, complete in English and French. Words that one country alone uses
 * stand last, under their region (`fr-BE`, `fr-CA`, `nl-NL`).
 */
export type GlossaryEntry = readonly [
  en: string,
  fr: string,
  nl?: string,
  es?: string,
  regions?: { readonly [languageTag: `${string}-${string}`]: string },
];
