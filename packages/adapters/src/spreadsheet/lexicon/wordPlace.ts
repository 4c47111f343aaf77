/** Where a folded phrase stands in a folded text as whole words; -1 where it does not. */
export function wordPlace(folded: string, phrase: string): number {
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1)) {
    const [before, after] = [folded.charAt(at - 1), folded.charAt(at + phrase.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
