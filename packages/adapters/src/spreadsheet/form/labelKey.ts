import { wordKey } from '../lexicon/wordKey.ts';

/** A label as a key for comparing: without asides in parentheses, « n° » behind it, stars of required items. */
export const labelKey = (text: string): string =>
  wordKey(text.replace(/\([^()]*\)/g, ' ').replace(/\*+\s*:?\s*$/, ''))
    .replace(/\s+(?:n\s?[°º]|n\.?\s?o|no|nr|ref|#)$/u, '')
    .trim();
