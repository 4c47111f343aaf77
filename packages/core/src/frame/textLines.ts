import { joinTexts } from '../text/joinTexts.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** Several texts as one, a line each. */
export const joinLines = (texts: readonly LocalizedText[]): LocalizedText => joinTexts(texts, '\n');

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
