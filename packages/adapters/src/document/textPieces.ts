import { type Lang, typeset } from '@jalon/core';
import { plainText } from './plainText.ts';

/** A stretch of printed text: as it stands, raised above the line, or the end of a line. */
export type TextPiece =
  | { readonly kind: 'plain' | 'raised'; readonly text: string }
  | { readonly kind: 'line-end' };

/** « le 1er mai », « la 1re année », « la 3e édition »: what is raised. Source: Lexique de l’Imprimerie nationale. */
const ordinal =
  /(?<=(?<![\p{L}\p{N}])1)(?:er|re)(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])\d{1,2})e(?= \p{Ll})/gu;

/**
 * A text in the pieces that a renderer sets one by one, with the typography of its language. What somebody typed on a
 * line of its own stays on one; blank lines and the spaces around a line end go.
 * @param text any text, hostile ones too
 */
export function textPieces(text: string, lang: Lang): TextPiece[] {
  const lines = plainText(typeset(text, lang)).split(/\r\n?|[\n\u2028\u2029]/);
  const last = lines.length - 1;
  const pieces: TextPiece[] = [];
  lines.forEach((line, place) => {
    const started = place === 0 ? line : line.trimStart();
    const set = place === last ? started : started.trimEnd();
    // one line end for any number of blank lines
    if (place > 0 && pieces.at(-1)?.kind !== 'line-end') pieces.push({ kind: 'line-end' });
    for (const piece of raise(set, lang)) pieces.push(piece);
  });
  return pieces;
}

function raise(line: string, lang: Lang): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const add = (kind: 'plain' | 'raised', text: string): void => {
    if (text !== '') pieces.push({ kind, text });
  };
  if (lang === 'fr') {
    for (const { 0: ending, index } of line.matchAll(ordinal)) {
      add('plain', line.slice(at, index));
      add('raised', ending);
      at = index + ending.length;
    }
  }
  add('plain', line.slice(at));
  return pieces;
}
