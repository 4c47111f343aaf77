import { foldWords } from '../../lexicon/foldWords.ts';
import type { WordList } from '../../lexicon/Lexicon.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import { wordPlace } from '../../lexicon/wordPlace.ts';

const folded = new WeakMap<WordList, readonly string[]>();

/** The phrases of a list, folded once. */
export function phrasesIn(words: WordList): readonly string[] {
  const known = folded.get(words);
  if (known) return known;
  const fresh = [...new Set(Object.values(words).flat().map(wordKey))].sort((a, b) => b.length - a.length);
  folded.set(words, fresh);
  return fresh;
}

/** Whether a text holds a phrase of a list as whole words. */
export function wordsIn(text: string, words: WordList): boolean {
  const key = foldWords(text);
  return phrasesIn(words).some((phrase) => wordPlace(key, phrase) !== -1);
}
