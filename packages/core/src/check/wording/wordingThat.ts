import type { Lang, LocalizedText } from '../../text/LocalizedText.ts';
import { textsOf } from './textsOf.ts';

/** The wordings of a text of which something holds, by language, so that readers see their own; `undefined` without any. */
export function wordingThat(
  text: LocalizedText,
  languages: readonly string[],
  holds: (text: string, lang: Lang) => unknown,
): LocalizedText | undefined {
  const found = textsOf(text, languages).filter(({ text, lang }) => holds(text, lang));
  if (found.length === 0 || typeof text === 'string') return found[0]?.text;
  return Object.fromEntries(found.map(({ text, lang }) => [lang, text]));
}
