import type { Issue } from '@jalon/core';
import type { Bound } from '../binding/Binder.ts';
import type { ReportItem } from '../schema/ReportItem.ts';

/**
 * As many entries as the item takes, the first ones, where the dossier holds more: figures, quotes, improvements, rows of a
 * table stand in the order of their weight. A list of good and bad results is never cut: which ones to tell is for people to say.
 */
export function keepFirst(bound: Bound, item: ReportItem): Bound {
  const max = mostEntries(item);
  const { entries } = (bound.answer ?? {}) as { readonly entries?: unknown };
  if (max === undefined || !Array.isArray(entries) || entries.length <= max) return bound;
  const hint: Issue = {
    code: 'report/first-taken',
    severity: 'hint',
    params: { item: item.title, count: entries.length, max },
    at: { in: 'report', item: item.id },
  };
  return {
    answer: { entries: entries.slice(0, max) },
    origins: bound.origins.filter(({ path }) => Number(/^\/entries\/(\d+)/.exec(path)?.[1] ?? 0) < max),
    issues: [...(bound.issues ?? []), hint],
  };
}

function mostEntries(item: ReportItem): number | undefined {
  switch (item.kind) {
    case 'key-figures':
    case 'quotes':
    case 'improvements':
      return item.rules?.count?.max;
    case 'table':
      return item.rows ? undefined : item.rules?.count?.max;
    default:
      return undefined;
  }
}
