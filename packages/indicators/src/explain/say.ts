import { type Lang, typeset, type Words } from '@jalon/core';

/**
 * A sentence with its places filled. The template is set first, so that what people wrote stays as they wrote it; a
 * `{Name}` with a capital begins the sentence.
 */
export function say(words: Words, lang: Lang, params: Readonly<Record<string, string>> = {}): string {
  return typeset(words[lang], lang).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name] ?? params[name.charAt(0).toLowerCase() + name.slice(1)];
    if (value === undefined) return place;
    return params[name] === undefined ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
