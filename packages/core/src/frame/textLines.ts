import type { LocalizedText } from '../text/LocalizedText.ts';

/** Several texts as one, a line each; a language that one of them lacks is filled from its first wording. */
export function joinLines(texts: readonly LocalizedText[]): LocalizedText {
  const tags = [...new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))))];
  const inOne = (tag: string) =>
    texts.map((text) => (typeof text === 'string' ? text : ownOr(text, tag))).join('\n');
  return tags.length === 0 ? inOne('') : Object.fromEntries(tags.map((tag) => [tag, inOne(tag)]));
}

const ownOr = (text: { readonly [tag: string]: string }, tag: string): string =>
  (Object.hasOwn(text, tag) ? text[tag] : Object.values(text)[0]) ?? '';

/** The lines of a text; in several languages as many lines as each of them has. */
export function splitLines(text: LocalizedText): readonly LocalizedText[] {
  if (typeof text === 'string') return text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const wordings = Object.entries(text).map(([tag, wording]) => [tag, wording.split(/\r?\n/)] as const);
  const count = wordings[0]?.[1].length ?? 0;
  if (wordings.some(([, lines]) => lines.length !== count)) return [text];
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(wordings.map(([tag, lines]) => [tag, lines[at] ?? ''])),
  );
}
