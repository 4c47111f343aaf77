import { type LocalizedText, textIn } from '@jalon/core';
import { saySeries } from '../items/say.ts';

/** Several texts as one, in every language that one of them has: sentences one after the other, the rest as a series. */
export function joinTexts(texts: readonly LocalizedText[]): LocalizedText {
  const [first] = texts;
  if (first === undefined || texts.length === 1) return first ?? '';
  const tags = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  const join = (tag: string) => {
    const parts = texts.map((text) => textIn(text, tag));
    return parts.every((part) => /[.?!…]\s*$/.test(part)) ? parts.join(' ') : saySeries(parts, tag);
  };
  if (tags.size === 0) return join('');
  return Object.fromEntries([...tags].map((tag) => [tag, join(tag)]));
}
