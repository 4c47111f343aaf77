/**
 * The number of characters that a reader sees: « é » is one, however it is encoded, and so is a family of emoji.
 * Source: Unicode Standard Annex 29, grapheme clusters.
 * Beyond a million UTF-16 units, a size that no limit of a report allows, these are counted.
 * @param lang language tag of the text
 */
export function countCharacters(text: string, lang: string): number {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'grapheme' });
  let count = 0;
  if (text.length > longest) return text.length;
  // piece by piece: dividing one long text takes a time that grows with its square; a blank begins a character
  for (const [piece] of text.matchAll(/\r\n|\s\S{0,1000}|\S{1,1000}/gu)) {
    if (simple.test(piece)) count += piece.length;
    else count += [...segmenter.segment(piece)].length;
  }
  return count;
}

/** Letters and signs that are one character each, whatever stands beside them. */
const simple = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02af\u2010-\u2027\u202f\u20ac]*$/;

const longest = 1_000_000;
