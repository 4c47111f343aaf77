/** A number before a name: « 1.2 Taux de … », « I3 : Délai … », « 4) Visites ». */
const numbering =
  /^((?:\p{Lu}{1,4}[ .-]?)?\d+(?:[.-]\d+)*)(?:\s*[.:)]\s+|\s+[–—-]\s+|(?<=\d[.-]\d+)\s+)(?=\p{L}|[%#«"])/u;

/**
 * A name and the number that stands before it.
 * @returns `undefined` where the name has no number before it
 */
export function splitNumber(name: string): { readonly code: string; readonly name: string } | undefined {
  const match = numbering.exec(name);
  return match?.[1] === undefined ? undefined : { code: match[1], name: name.slice(match[0].length) };
}
