import type { Entry } from './ObservedSeries.ts';

/**
 * The entries that no later one replaces. Two that replace the same one are a conflict, as is a circle of entries that
 * replace each other: neither side of a conflict is used.
 */
export function currentEntries(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ revises }) => revises)) return entries;
  const byId = new Map(entries.map((entry) => [entry.id ?? entry, entry]));
  const claims = entries.map(({ revises }) => revises);
  const tips = entries.filter(({ id }) => id === undefined || !claims.includes(id));
  // what no tip leads to goes round in a circle
  const circling = new Set(entries);
  for (const tip of tips) {
    for (let at: Entry | undefined = tip; at && circling.delete(at); at = byId.get(at.revises ?? ''));
  }
  return [...tips, ...circling].map((entry) => {
    const { start, end, revises } = entry;
    const isRival = revises !== undefined && claims.indexOf(revises) < claims.lastIndexOf(revises);
    return isRival || circling.has(entry) ? { start, end, reason: 'conflict' } : entry;
  });
}
