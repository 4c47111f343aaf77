/** An id that is not taken yet, made from a code; it is taken from then on. */
export function freeId(code: string, taken: Set<string>): string {
  let id = code;
  for (let number = 2; taken.has(id); number += 1) id = `${code}-${number}`;
  taken.add(id);
  return id;
}
