import { plainColumns, wordedColumns } from '../survey/formColumns.data.ts';
import type { WrittenRow } from './FormTexts.ts';
import type { XlsFormTable } from './XlsFormTable.ts';

/**
 * Rows as a table: the columns of the standard first, in its order, then those of others, ours last.
 * @param first columns with which the sheet begins
 */
export function tableOfRows(
  name: string,
  rows: readonly WrittenRow[],
  first: readonly string[],
): XlsFormTable {
  const order: readonly string[] = [...first, ...wordedColumns, ...plainColumns];
  const rank = (header: string) => {
    if (header.startsWith('jalon_')) return order.length + 1;
    const at = order.findIndex((column) => header === column || header.startsWith(`${column}::`));
    return at === -1 ? order.length : at;
  };
  const seen = [...new Set([...first.slice(0, 2), ...rows.flatMap((row) => [...row.keys()])])];
  const headers = seen
    .map((header, at) => ({ header, at, rank: rank(header) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ header }) => header);
  return { name, rows: [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ''))] };
}
