import { foldWords } from './foldWords.ts';

/**
 * A text as a key for comparing: folded, with single spaces, without dots, colons or question marks at its end.
 */
export function wordKey(text: string): string {
  return foldWords(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:?!;,]+$/, '');
}
