import type { FormPhrases } from './formPhrases.ts';
import { labelKey } from './labelKey.ts';

/**
 * Cuts a text before each label that stands inside it: « 15 000 €, dont versé : 12 000 € », « Association : A ; Projet : B ».
 * @returns the pieces in order, one where there is nothing to cut
 */
export function splitLabels(text: string, phrases: FormPhrases): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/:(?=\s|$)/g)) {
    const start = labelStart(text.slice(from, index), phrases);
    if (start === undefined || start === 0) continue;
    pieces.push(text.slice(from, from + start));
    from += start;
  }
  return [...pieces, text.slice(from)]
    .map((piece) => closed(piece.replace(/(?:[\s;|,(]|\s[–—-])+$/u, '').trim()))
    .filter((piece) => piece !== '');
}

/** Where the label begins that ends a text: the longest that is known, after a separator or of several words. */
function labelStart(text: string, phrases: FormPhrases): number | undefined {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}'’])[\p{L}]/gu)].map(({ index }) => index).slice(-8);
  return starts.find((start) => {
    const key = labelKey(text.slice(start));
    if (!phrases.fields.has(key)) return false;
    return start === 0 || key.includes(' ') || /(?:[;|,(\n]|\s[–—-]|\s\s)\s*$/u.test(text.slice(0, start));
  });
}

/** Without the bracket that an aside leaves behind which was cut before its label: « (dont versé : 6 000 €) ». */
const closed = (piece: string): string =>
  piece.endsWith(')') && !piece.includes('(') ? piece.slice(0, -1).trim() : piece;
