import { languageTag } from './readNarratives.ts';

/**
 * A language tag in the case in which it is usually written, which means the same: `EN_gb` is `en-GB`. What is none stays.
 * Source: BCP 47, section 2.1.1, "Formatting of Language Tags".
 */
export function usualTag(written: string): string {
  const [language = '', ...parts] = languageTag(written)?.toLowerCase().split('-') ?? [];
  return language === '' ? written : [language, ...parts.map(usualPart)].join('-');
}

/** A region in capitals, a script with one. */
const usualPart = (part: string): string =>
  part.length === 2
    ? part.toUpperCase()
    : part.replace(/^[a-z]{4}$/, (script) => script.charAt(0).toUpperCase() + script.slice(1));
