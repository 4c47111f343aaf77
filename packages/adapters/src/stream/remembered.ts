/**
 * A reading of texts that works out each text once, as long as not too many others come between. What it keeps is a
 * copy: a piece of a long text would keep all of that text in memory.
 * @param most texts that are kept; a column of names returns to some hundreds, a column of remarks to none
 */
export function remembered<T extends object>(read: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  let lastText: string | undefined;
  let last: T | undefined;
  return (text) => {
    if (last !== undefined && text === lastText) return last;
    let found = known.get(text);
    if (found === undefined) {
      const copy: string = JSON.parse(JSON.stringify(text));
      found = read(copy);
      if (known.size >= most) known.clear();
      known.set(copy, found);
    }
    lastText = text;
    last = found;
    return found;
  };
}
