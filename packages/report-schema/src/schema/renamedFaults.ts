import type { Issue } from '@jalon/core';
import { itemsOf } from './itemsOf.ts';
import type { ReportSchema } from './ReportSchema.ts';
import { schemaFault } from './schemaFault.ts';

/** Where the new ids of items contradict each other or the items that stand: answers would not know where to go. */
export function renamedFaults(schema: ReportSchema): readonly Issue[] {
  const renamed = schema.renamed ?? [];
  const standing = new Set(itemsOf(schema).map(({ id }) => id));
  const next = new Map(renamed.map(({ from, to }) => [from, to]));
  return renamed.flatMap(({ from, to }, index): readonly Issue[] => {
    const fault = (code: string) => schemaFault(`schema/${code}`, from, ['renamed', index], { other: to });
    const before = renamed.slice(0, index);
    return [
      ...(standing.has(from) ? [fault('renamed-stands')] : []),
      ...(before.some((each) => each.to === to) ? [fault('renamed-two-to-one')] : []),
      ...(before.some((each) => each.from === from) ? [fault('renamed-one-to-two')] : []),
      ...(leadsBack(from, next) ? [fault('renamed-circle')] : []),
    ];
  });
}

/** Whether the way from an id comes back to it. */
function leadsBack(start: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
