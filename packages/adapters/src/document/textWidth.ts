import { dejaVuSansWidths } from './dejaVuSansWidths.data.ts';

const unitsPerEm = 2048;

/** What stands in for a character that the table does not hold: wide enough for any alphabet but the Asian ones. */
const unknownWidth = 1430;

/** Ideographs, kana, hangul and pictographs fill a square. */
const isSquare = (codePoint: number): boolean => codePoint >= 0x2e80 && codePoint !== 0xfffd;

function characterWidth(codePoint: number, bold: boolean): number {
  for (const range of dejaVuSansWidths) {
    const width = (bold ? range.bold : range.book)[codePoint - range.from];
    if (width !== undefined) return width;
  }
  return isSquare(codePoint) ? unitsPerEm : unknownWidth;
}

/**
 * Width of a line of text set in DejaVu Sans, the family of all drawings: the sum of the advance widths of its
 * characters. Pictures are laid out with it on any machine alike, where no font is at hand to measure with.
 * @param text one line
 * @param size type size; the result has its unit
 * @returns the width, 0 for an empty text
 */
export function textWidth(text: string, size: number, options: { readonly bold?: boolean } = {}): number {
  let units = 0;
  for (const character of text) units += characterWidth(character.codePointAt(0) ?? 0, options.bold ?? false);
  return (units / unitsPerEm) * size;
}
