/** Codes and what stands behind their sign of equality or colon. */
export function definitionsIn(
  line: string,
): readonly { readonly code: string; readonly meaning: string; readonly sign: string }[] {
  const found: { code: string; meaning: string; sign: string }[] = [];
  // every row of a table is asked, and hardly any explains something
  if (!/[=:→]/.test(line)) return found;
  // a colon is also what introduces a list, so before one only something short can be a code
  for (const match of line.matchAll(
    /(?<![^\s;,.([/|])(["«“]?)\s?([^\s=:;,"«»“”()[\]]{1,12}?)\s?["»”]?\s*(=|:|→)\s*(?=["«“]?\s?(\p{L}.*))/gu,
  )) {
    const [, , code = '', sign = '', meaning = ''] = match;
    if (sign === ':' && code.length > 5) continue;
    found.push({ code, sign, meaning: meaning.replace(/[;,].*$/s, '') });
  }
  return found;
}
