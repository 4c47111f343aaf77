import { foldWords } from './foldWords.ts';
import type { LexiconIndex, Phrases } from './indexLexicon.ts';
import { wordKey } from './wordKey.ts';

/** The words for the cell above, with the letters that texts may begin with which are such a word. */
interface SameWords {
  readonly words: ReadonlySet<string>;
  /** By the code of a letter. */
  readonly begins: boolean[];
}

const known = new WeakMap<Phrases, SameWords>();

/** Whether a text stands for what the cell above says: « idem », « " ». */
export function saysSameAsAbove(text: string, { words: { sameAsAbove } }: LexiconIndex): boolean {
  const { words, begins } = known.get(sameAsAbove) ?? { words: new Set(sameAsAbove), begins: [] };
  known.set(sameAsAbove, { words, begins });
  // every cell is asked, and its first letter tells nearly always
  const first = text.charCodeAt(0);
  begins[first] ??= sameAsAbove.some((word) =>
    [text.charAt(0), foldWords(text.charAt(0))].includes(word.charAt(0)),
  );
  return begins[first] === true && words.has(wordKey(text) || text);
}
