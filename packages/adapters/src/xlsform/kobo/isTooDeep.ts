/** Levels that the repeats and groups of a form do not reach: each takes two, one for its list and one for its row. */
export const deepest = 500;

/** Whether a value nests deeper than any form does; it is not walked by calls, which such a value would exhaust. */
export function isTooDeep(value: unknown): boolean {
  const open: (readonly [unknown, number])[] = [[value, 0]];
  for (let last = open.pop(); last; last = open.pop()) {
    const [one, depth] = last;
    if (typeof one !== 'object' || one === null) continue;
    if (depth >= deepest) return true;
    for (const inside of Object.values(one)) open.push([inside, depth + 1]);
  }
  return false;
}
