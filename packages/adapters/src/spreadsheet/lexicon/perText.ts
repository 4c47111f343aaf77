/**
 * Works out for each text once what depends on the text alone: the words of a sheet return on every row.
 * @param most texts that are kept, none of them longer than a line
 */
export function perText<T>(work: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = work(text);
    if (known.size < most && text.length < 200) known.set(text, found);
    return found;
  };
}
