import { foldWords } from './foldWords.ts';

/**
 * A text as a key for comparing: folded, with single spaces, without dots, colons or question marks at its end.
 */
export function wordKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = foldWords(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:?!;,]+$/, '');
  if (keys.size < 20_000 && text.length < 200) keys.set(text, key);
  return key;
}

/** Words of a sheet return on every row; each key is worked out once. */
const keys = new Map<string, string>();
