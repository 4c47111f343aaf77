/**
 * The number of words of a text as Unicode divides it: « l’eau » is one word, « peut-être » two, a dash or a `:` none.
 * Source: Unicode Standard Annex 29, word boundaries.
 * Beyond a million UTF-16 units, a size that no limit of a report allows, what stands between blanks is counted.
 * @param lang language tag of the text
 */
export function countWords(text: string, lang: string): number {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  let count = 0;
  if (text.length > longest) return text.match(/\S+/g)?.length ?? 0;
  // piece by piece: dividing one long text takes a time that grows with its square
  for (const [piece] of text.matchAll(/\S{1,1000}/gu)) {
    if (plainWord.test(piece)) count++;
    else for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count++;
  }
  return count;
}

const plainWord = /^\p{Script=Latin}{1,100}[.,;:!?]?$/u;

const longest = 1_000_000;
