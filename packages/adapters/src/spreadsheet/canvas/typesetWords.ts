import { type Lang, typeset, type Words } from '@jalon/core';

/** The fixed words of a sheet, by language, set as in print; each language is set once, however many cells ask for it. */
export function typesetWords<W extends string>(
  words: {
    readonly [K in W]: Words;
  },
): (lang: Lang) => { readonly [K in W]: string } {
  const known = new Map<Lang, { readonly [K in W]: string }>();
  return (lang) => {
    const found = known.get(lang) ?? setIn(words, lang);
    known.set(lang, found);
    return found;
  };
}

const setIn = <W extends string>(words: { readonly [K in W]: Words }, lang: Lang) =>
  Object.fromEntries(Object.entries<Words>(words).map(([key, text]) => [key, typeset(text[lang], lang)])) as {
    readonly [K in W]: string;
  };
