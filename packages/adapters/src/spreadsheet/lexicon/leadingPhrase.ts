import { foldWords } from './foldWords.ts';
import type { Phrases } from './indexLexicon.ts';
import { perText } from './perText.ts';

const readers = new WeakMap<Phrases, (text: string) => string | undefined>();

/**
 * The phrase that a text starts with, as whole words.
 * @returns the folded phrase, longest first; `undefined` where the text starts with none
 */
export function leadingPhrase(text: string, phrases: Phrases): string | undefined {
  const known = readers.get(phrases);
  if (known) return known(text);
  const read = perText((each) => phraseAt(each, phrases));
  readers.set(phrases, read);
  return read(text);
}

function phraseAt(text: string, phrases: Phrases): string | undefined {
  const folded = foldWords(text).replace(/^[\s"'•*-]+/, '');
  return phrases.find(
    (phrase) => folded.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(folded.charAt(phrase.length)),
  );
}
