import type { Lang } from './LocalizedText.ts';

export function typeset(text: string, lang: Lang): string {
  return lang === 'fr' ? text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : text;
}
