/**
 * How people word what they do, change, measure or ask, in French or in English.
 * @module
 */
import type { Lang, LocalizedText } from '../../text/LocalizedText.ts';

/** One wording of a text with its language. */
export interface Wording {
  readonly text: string;
  readonly lang: Lang;
}

/**
 * The French and the English wordings of a text. A plain string counts in the first language of the dossier; where the
 * dossier names none, in the one that its small words speak of, or in both. Other languages are left out.
 * @param languages language tags of the dossier, the main one first
 */
export function textsOf(text: LocalizedText, languages: readonly string[]): readonly Wording[] {
  const wordings =
    typeof text === 'string'
      ? languagesOf(text, languages).map((tag) => [tag, text] as const)
      : Object.entries(text);
  return wordings.flatMap(([tag, words]) => {
    const lang = (['fr', 'en'] as const).find((known) => known === tag.toLowerCase().split(/[-_]/, 1)[0]);
    return lang && words.trim() !== '' ? [{ text: words, lang }] : [];
  });
}

function languagesOf(text: string, [main]: readonly string[]): readonly string[] {
  if (main !== undefined) return [main];
  const french = text.match(smallWords.fr)?.length ?? 0;
  const english = text.match(smallWords.en)?.length ?? 0;
  if (french === english) return ['fr', 'en'];
  return [french > english ? 'fr' : 'en'];
}

const smallWords = {
  fr: /(?<!\p{L})(?:l[ea]s?|des?|du|une?|et|à|aux?|pour|dans|sur|par|qui|que|sont|est|[ldnsc](?=['’]))(?!\p{L})|[éèêàçùîô]/giu,
  en: /(?<!\p{L})(?:the|an?|of|and|to|for|with|their|our|who|is|are|in|by)(?!\p{L})/giu,
};
