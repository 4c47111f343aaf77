import type { LocalizedText } from './LocalizedText.ts';
import { textIn } from './textIn.ts';

/** Several texts as one, in each language that one of them has; a text that lacks it is shown as `textIn` shows it. */
export function joinTexts(texts: readonly LocalizedText[], separator: string): LocalizedText {
  const tags = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  const inOne = (tag: string) => texts.map((text) => textIn(text, tag)).join(separator);
  return tags.size === 0 ? inOne('') : Object.fromEntries([...tags].map((tag) => [tag, inOne(tag)]));
}
