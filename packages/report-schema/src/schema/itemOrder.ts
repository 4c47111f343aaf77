import { formulaDependencies, parseFormula } from '@jalon/indicators';
import type { ReportItem } from './ReportItem.ts';

/** Items in the order in which they can be settled, and those that wait for themselves. */
export interface ItemOrder {
  /** Each item behind all those that its condition and its formula read; otherwise as they were. */
  readonly order: readonly ReportItem[];
  /** What stands in a circle, or between two of them. */
  readonly circular: readonly ReportItem[];
}

/** Which items have to be settled before others. An item that is not there is waited for by nobody. */
export function itemOrder(items: readonly ReportItem[]): ItemOrder {
  const reads = new Map(items.map((item) => [item.id, new Set(readBy(item))]));
  const readers = new Map<string, string[]>();
  for (const [id, names] of reads) {
    for (const name of names) {
      if (reads.has(name)) readers.set(name, [...(readers.get(name) ?? []), id]);
      else names.delete(name);
    }
  }
  const behind = peel(reads, readers);
  const settled = new Set(behind);
  const left = items.filter(({ id }) => !settled.has(id));
  // what only waits for a circle stands in none
  const waiting = new Set(
    peel(
      new Map(left.map(({ id }) => [id, new Set(readers.get(id) ?? [])])),
      new Map(left.map(({ id }) => [id, [...(reads.get(id) ?? [])]])),
    ),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    order: behind.flatMap((id) => byId.get(id) ?? []),
    circular: left.filter(({ id }) => !waiting.has(id)),
  };
}

/** The ids that an item reads: of its condition, of its formula. */
function readBy(item: ReportItem): readonly string[] {
  const formula = item.kind === 'computed' ? parseFormula(item.formula).value : undefined;
  return [...(item.when ? [item.when.item] : []), ...(formula ? formulaDependencies(formula) : [])];
}

/** Takes away, again and again, what waits for nothing. */
function peel(
  waitsFor: ReadonlyMap<string, ReadonlySet<string>>,
  awaitedBy: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const open = new Map([...waitsFor].map(([id, names]) => [id, names.size]));
  const taken = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (const id of taken) {
    for (const reader of awaitedBy.get(id) ?? []) {
      const count = open.get(reader);
      if (count === undefined) continue;
      open.set(reader, count - 1);
      if (count === 1) taken.push(reader);
    }
  }
  return taken;
}
