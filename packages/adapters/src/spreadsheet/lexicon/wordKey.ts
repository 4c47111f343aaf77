import { foldWords } from './foldWords.ts';
import { perText } from './perText.ts';

/**
 * A text as a key for comparing: folded, with single spaces, without dots, colons or question marks at its end.
 */
export const wordKey: (text: string) => string = perText((text) =>
  foldWords(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:?!;,]+$/, ''),
);
