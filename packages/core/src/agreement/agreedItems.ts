import type { AgreedItem } from './AgreedItem.ts';
import type { AgreedPart } from './Agreement.ts';

/** What an agreed part holds, one by one: its statement, rows, statements, indicators, each followed by its targets; by kind with id. */
export function agreedItems(agreement: string, part: AgreedPart): ReadonlyMap<string, AgreedItem> {
  const items: AgreedItem[] = [];
  if (part.statement !== undefined) items.push({ kind: 'agreement', id: agreement, value: part.statement });
  for (const value of part.rows) items.push({ kind: 'frame-row', id: value.id, value });
  for (const value of part.nodes) items.push({ kind: 'result-node', id: value.id, value });
  for (const value of part.indicators) {
    items.push({ kind: 'indicator', id: value.id, value });
    for (const target of value.targets)
      items.push({ kind: 'target', id: target.id, indicator: value.id, value: target });
  }
  return new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
}
