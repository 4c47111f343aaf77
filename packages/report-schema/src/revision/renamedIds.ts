import { itemsOf } from '../schema/itemsOf.ts';
import type { RenamedItem, ReportSchema } from '../schema/ReportSchema.ts';

/**
 * The items that two schemas know under different ids: as declared by either schema or by the caller, never guessed.
 * @returns the id in `b` by the id in `a`
 */
export function renamedIds(
  a: ReportSchema,
  b: ReportSchema,
  declared: readonly RenamedItem[] = [],
): ReadonlyMap<string, string> {
  const older = new Set(itemsOf(a).map(({ id }) => id));
  const newer = new Set(itemsOf(b).map(({ id }) => id));
  const backwards = (a.renamed ?? []).map(({ from, to }) => ({ from: to, to: from }));
  const steps = [...declared, ...(b.renamed ?? []), ...backwards];
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of older) {
    if (newer.has(id)) continue;
    const to = reached(id, steps, newer);
    if (to === undefined || older.has(to) || taken.has(to)) continue;
    renamed.set(id, to);
    taken.add(to);
  }
  return renamed;
}

/** An id may have changed more than once on the way. */
function reached(
  start: string,
  steps: readonly RenamedItem[],
  newer: ReadonlySet<string>,
): string | undefined {
  const seen = new Set([start]);
  const next = [start];
  for (let id = next.shift(); id !== undefined; id = next.shift()) {
    for (const { from, to } of steps) {
      if (from !== id || seen.has(to)) continue;
      if (newer.has(to)) return to;
      seen.add(to);
      next.push(to);
    }
  }
  return undefined;
}
