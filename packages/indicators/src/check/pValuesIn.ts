/** A p-value as people write it: `p = 0,03`, `p < .05`. */
const written = /(?<![\p{L}\p{N}_.])p\s*(?:=|<|≤|>|≥)=?\s*0?[.,]\d+/giu;

/** The p-values in a text, as they are written. */
export const pValuesIn = (text: string): readonly string[] =>
  [...text.matchAll(written)].map(([found]) => found);

/** The text with its p-values left out, and the years and levels that stand with them. */
export const withoutPValues = (text: string): string =>
  text
    .replace(written, ' ')
    .replace(/\b(?:seuil|niveau|risque|level|threshold)\s+(?:de\s+|of\s+)?\d+(?:[.,]\d+)?(?:\s*%)?/giu, ' ')
    .replace(/\b\d+(?:[.,]\d+)?\s*%\s+level\b/giu, ' ')
    .replace(/\b(?:19|20)\d\d\b/gu, ' ');
