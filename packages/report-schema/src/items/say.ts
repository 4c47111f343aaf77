import type { Lang, Words } from '@jalon/core';
import type { Inline } from '../document/Document.ts';

/** A wording in a language, with its `{places}` filled. */
export function say(
  words: Words,
  lang: Lang,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return words[lang].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** The form of a word for a number: French is singular below 2, English for 1 alone. */
export const plural = <One, Many>(count: number, lang: Lang, one: One, many: Many): One | Many =>
  (lang === 'fr' ? count < 2 : count === 1) ? one : many;

/** « a, b et c ». */
export function sayList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}

/** « a ; b ; c »: for parts that hold commas of their own. */
export const saySeries = (items: readonly string[], lang: string): string =>
  items.join(lang.startsWith('fr') ? ' ; ' : '; ');

/** What is said of something, with its name before it as a heading in the line. */
export const labelled = (label: string, sentence: string): readonly Inline[] =>
  label === '' ? [sentence] : [{ kind: 'strong', text: `${label}.` }, ` ${sentence}`];
