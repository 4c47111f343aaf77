import { measuredFields } from '../header/measuredFields.ts';
import { type Column, recogniseColumns } from '../header/recogniseColumns.ts';
import { trackingHeaders } from '../lexicon/trackingHeaders.data.ts';
import { readTrackingTable } from '../readTrackingTable.ts';
import { tableSheet } from '../row/TableSheet.ts';
import type { SheetReader } from './TableReader.ts';

/** Tables in which each row is an indicator, and each column of figures a field or a period. */
export const trackingReader: SheetReader = {
  kind: 'indicator-tracking',
  fields: Object.keys(trackingHeaders),
  names: ['indicator.name'],
  recognise: (grid, header, end, context) => {
    const columns = recogniseColumns(grid, header, end, context);
    return isTracking(columns) ? { columns, score: scoreOf(columns) } : undefined;
  },
  read: (grid, box, context, around) => {
    const table = tableSheet(grid, box, context);
    return table && readTrackingTable(table, around);
  },
};

function isTracking(columns: readonly Column[]): boolean {
  const has = (...fields: readonly string[]) => columns.some(({ field }) => fields.includes(field));
  return has('indicator.name') && has('actual', 'actual.cumulative', 'target', 'baseline');
}

function scoreOf(columns: readonly Column[]): number {
  let score = 0;
  const seen = new Set<string>();
  for (const { field, period, assumed, partOfYear, category } of columns) {
    // columns that say the same of the same time lack a row of their header
    const key = [field, period?.start, period?.end, partOfYear, category].join(' ');
    if (measuredFields.has(field) && seen.has(key)) {
      score -= 1;
      continue;
    }
    seen.add(key);
    if (field === 'unknown') score -= 1;
    else if (field === 'indicator.name') score += assumed ? 1 : 3;
    else if (measuredFields.has(field)) score += (period ? 2.5 : 2) - (assumed ? 0.25 : 0);
    else score += 1;
  }
  return score;
}
