import type { Indicator } from '@jalon/core';
import { normaliseName } from './normaliseName.ts';

/**
 * How much two names have in common: words in both over words in either (Jaccard index), the short ones left out.
 * @returns 0 for nothing, 1 for the same words
 */
export function nameLikeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.size === 0 || right.size === 0) return normaliseName(a) === normaliseName(b) ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

/** How much a name has in common with that of an indicator, in the language where it is most. */
export const likenessTo = (name: string, { name: text }: Indicator): number =>
  Math.max(
    ...(typeof text === 'string' ? [text] : Object.values(text)).map((one) => nameLikeness(one, name)),
  );

/** Words that say that something is counted, and not what. */
const measuring: ReadonlySet<string> = new Set([
  'nombre',
  'number',
  'taux',
  'part',
  'share',
  'rate',
  'total',
]);

/** Words of three letters or less say how, not what; a plural is the same word. */
const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    normaliseName(name)
      .split(' ')
      .filter((word) => word.length > 3 && !measuring.has(word))
      .map((word) => word.replace(/[sx]$/u, '')),
  );
