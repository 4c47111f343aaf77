/** No text that returns on many rows is longer. */
const longest = 200;

/**
 * Works out once for each text what depends on the text alone: words return on every row of a table. What it keeps is a
 * copy: a piece of a long text would keep all of that text in memory.
 * @param most texts that are kept; when there are more it begins anew
 */
export function perText<T>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  let lastText: string | undefined;
  let last: T | undefined;
  return (text) => {
    if (text === lastText) return last as T;
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      if (text.length > longest) return work(text);
      const copy: string = JSON.parse(JSON.stringify(text));
      found = work(copy);
      if (known.size >= most) known.clear();
      known.set(copy, found);
    }
    lastText = text;
    last = found;
    return found as T;
  };
}
