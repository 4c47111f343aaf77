import { foldWords } from './foldWords.ts';
import type { Phrases } from './indexLexicon.ts';

/**
 * The phrase that a text starts with, as whole words.
 * @returns the folded phrase, longest first; `undefined` where the text starts with none
 */
export function leadingPhrase(text: string, phrases: Phrases): string | undefined {
  const folded = foldWords(text).replace(/^[\s"'•*-]+/, '');
  return phrases.find(
    (phrase) => folded.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(folded.charAt(phrase.length)),
  );
}
