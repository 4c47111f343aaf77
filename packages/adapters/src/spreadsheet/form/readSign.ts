import type { ResultSign } from '@jalon/core';
import { foldWords } from '../lexicon/foldWords.ts';

const words: readonly (readonly [ResultSign, RegExp])[] = [
  [
    'mixed',
    /^(?:\+\s?\/\s?-|-\s?\/\s?\+|±|mixte|mitige|mixed|mixto|gemengd|positif et negatif|positive and negative)/u,
  ],
  ['positive', /^(?:\++|positi(?:f|fs|ve|ves|vo|vos|va|ef|eve)|👍|🙂|😊)/u],
  ['negative', /^(?:-+|negati(?:f|fs|ve|ves|vo|vos|va|ef|eve)|👎|🙁|☹)/u],
];

/** A sign with what stands behind it. */
export interface SignedText {
  readonly sign: ResultSign;
  readonly text: string;
  /** The sign stands in brackets or in words, so that it cannot be the bullet of a list. */
  readonly sure: boolean;
}

/** The sign that a text starts with: « (+) Création d’un poste », « – Deux ateliers annulés », "Negative: …". */
export function readSign(text: string): SignedText | undefined {
  const bare = text.trim();
  const opened = /^[([{]\s*/u.exec(bare)?.[0] ?? '';
  const inner = bare.slice(opened.length);
  const folded = foldWords(inner).replace(/−/g, '-');
  for (const [sign, pattern] of words) {
    const found = pattern.exec(folded)?.[0];
    if (found === undefined) continue;
    const rest = inner.slice(found.length);
    if (opened !== '') {
      const closed = /^\s*[)\]}]\s*[:–—-]?\s*/u.exec(rest)?.[0];
      if (closed !== undefined) return { sign, text: rest.slice(closed.length), sure: true };
      continue;
    }
    if (/^[\p{L}]/u.test(found)) {
      const behind = /^\s*(?:[:–—-]\s*|$)/u.exec(rest)?.[0];
      if (behind !== undefined) return { sign, text: rest.slice(behind.length), sure: true };
      continue;
    }
    // « -5 » is a number, « + d’un » goes on
    if (/^(?:\s|$|[:.]|\p{L})/u.test(rest))
      return { sign, text: rest.replace(/^[\s:.]+/u, ''), sure: rest.trim() === '' };
  }
  return undefined;
}
