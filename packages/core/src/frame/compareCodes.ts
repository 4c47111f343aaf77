/**
 * The order of two codes as people number: 1.2 before 1.10, what has a code before what has none.
 * @returns negative where the first comes first, 0 where neither does
 */
export function compareCodes(first: string | undefined, second: string | undefined): number {
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  const [left, right] = [partsOf(first), partsOf(second)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [a, b] = [left[at], right[at]];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    if (a === b) continue;
    // a shorter number is a smaller one; words by their letters
    if (/^\d/.test(a) && /^\d/.test(b)) return a.length - b.length || (a < b ? -1 : 1);
    return a < b ? -1 : 1;
  }
  return 0;
}

const partsOf = (code: string): readonly string[] =>
  (code.match(/\d+|\D+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, ''));
