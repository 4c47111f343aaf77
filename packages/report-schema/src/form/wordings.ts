import { type Json, type LocalizedText, textIn } from '@jalon/core';

const isText = (json: Json | undefined): json is LocalizedText & Json =>
  typeof json === 'string' || (typeof json === 'object' && json !== null && !Array.isArray(json));

/** A text of an answer in a language; `''` where there is none. */
export const wordingIn = (json: Json | undefined, lang: string): string =>
  isText(json) ? textIn(json, lang) : '';

/**
 * A text with another wording in one language: those in other languages stay. A text of unstated language stays one. An
 * empty wording takes away the one that was shown in its place.
 */
export function withWording(before: Json | undefined, lang: string, wording: string): Json | undefined {
  if (!isText(before)) return wording === '' ? undefined : { [lang]: wording };
  if (typeof before === 'string') return wording === '' ? undefined : wording;
  const tags = Object.keys(before);
  const base = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  const own = Object.hasOwn(before, lang) ? lang : tags.find((tag) => base(tag) === base(lang));
  const tag = own ?? (wording === '' ? tags[0] : lang);
  const rest = Object.entries(before).filter(([each]) => each !== tag);
  if (wording !== '') {
    return Object.fromEntries(
      own === undefined
        ? [...Object.entries(before), [lang, wording]]
        : Object.entries(before).map(([each, text]) => [each, each === own ? wording : text]),
    );
  }
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}
