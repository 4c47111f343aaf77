/** The fewest ids that have to be taken elsewhere to bring one order of the same ids into another. */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const rank = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => rank.has(id));
  // those that may stay: a longest run of rising ranks, found by the ends of the best runs so far
  const ends: { readonly id: string; readonly rank: number }[] = [];
  const previous = new Map<string, string | undefined>();
  for (const id of common) {
    const at = rank.get(id) ?? 0;
    const found = ends.findIndex((end) => end.rank >= at);
    const place = found === -1 ? ends.length : found;
    previous.set(id, ends[place - 1]?.id);
    ends[place] = { id, rank: at };
  }
  const moved = new Set(common);
  for (let id = ends.at(-1)?.id; id !== undefined; id = previous.get(id)) moved.delete(id);
  return moved;
}
