import type { Lang } from './LocalizedText.ts';

/** A language that words and formats know; French and English are complete, Spanish and Dutch fall back to English. */
export type Language = Lang | 'es' | 'nl';

/**
 * A language, with or without a region (BCP 47): `fr`, `fr-BE`, `nl-NL`. A region that is not known falls back to its
 * language.
 */
export type LanguageTag = Language | `${Language}-${string}`;
