import { foldWords } from '../../lexicon/foldWords.ts';

/** A number before the words of an answer, or behind them in parentheses: « 4 - D’accord », "Agree (4)". */
const numbered = /^\s*\(?\d{1,2}\s*[-–—.:=)]\s*(?=\p{L})|\s*\(\d{1,2}(?:\s*\/\s*\d{1,2})?\)\s*$/gu;

/** Endings by which forms ask men and women at once: « satisfait(e) », « satisfait·e ». */
const feminine = /\((?:e|es|e\)\(s|s)\)|[·•∙]e(?:[·•∙]?s)?(?!\p{L})|\.e(?:\.?s)?(?!\p{L})/giu;

/**
 * An answer as a key for comparing: what people and programs write differently for the same answer taken away.
 * @example
 * answerKey('4 - Plutôt d’accord'); // => 'plutot d accord'
 */
export function answerKey(text: string): string {
  const bare = text.replace(numbered, '').replace(feminine, '');
  const words = foldWords(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(in|)satisfait(?:e|es|s)\b/g, '$1satisfait')
    .replace(/^(?:je suis|j en suis|i am|i'm|estoy|ik ben) (?=\p{L})/u, '');
  // a face has no letters
  return words === '' ? bare.replace(/\ufe0f|\s|\p{Emoji_Modifier}/gu, '') : words;
}
