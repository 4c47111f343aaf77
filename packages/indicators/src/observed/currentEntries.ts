import type { Entry } from './ObservedSeries.ts';

/**
 * The entries that no later one replaces. Two that replace the same one are a conflict, as is a circle of entries that
 * replace each other: neither side of a conflict is used.
 */
export function currentEntries(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ revises }) => revises)) return entries;
  const byId = new Map(entries.map((entry) => [entry.id ?? entry, entry]));
  const claimed = new Set<unknown>();
  const rivals = new Set<unknown>();
  for (const { revises } of entries) if (revises) (claimed.has(revises) ? rivals : claimed).add(revises);
  const tips = entries.filter(({ id }) => !claimed.has(id));
  // what no tip leads to goes round in a circle
  const circling = new Set(entries);
  for (const tip of tips) {
    for (let at: Entry | undefined = tip; at && circling.delete(at); at = byId.get(at.revises ?? ''));
  }
  return [...tips, ...circling].map((entry) => {
    const { start, end, revises } = entry;
    return rivals.has(revises) || circling.has(entry) ? { start, end, reason: 'conflict' } : entry;
  });
}
