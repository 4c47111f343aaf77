import type { LocalizedText } from '@jalon/core';
import type { XmlElement } from '../xml/XmlElement.ts';

/**
 * A text as narratives, each with its language; a text of unstated language has none. Blanks at an end, and a text
 * without any sign, are marked so that readers leave them as they are.
 */
export function writeNarratives(text: LocalizedText): readonly XmlElement[] {
  if (typeof text === 'string') return [narrative(text)];
  const wordings = Object.entries(text);
  return wordings.length === 0 ? [narrative('')] : wordings.map(([lang, words]) => narrative(words, lang));
}

const narrative = (words: string, lang?: string): XmlElement => ({
  name: 'narrative',
  attributes: new Map([
    ...(lang === undefined ? [] : [['xml:lang', lang] as const]),
    ...(words === '' || words.trim() !== words ? [['xml:space', 'preserve'] as const] : []),
  ]),
  children: words === '' ? [] : [words],
});
