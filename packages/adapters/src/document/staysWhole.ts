import type { Cell, Table } from '@jalon/report-schema';
import { contentLength } from './contentLength.ts';

/** Beyond either, a table is more than a third of a page. */
const most = { rows: 8, characters: 900 } as const;

/** Whether a table is so short that it is better moved to the next page than torn apart. */
export function staysWhole({ rows }: Pick<Table, 'rows'>): boolean {
  if (rows.length > most.rows) return false;
  return rows.flat().reduce((sum, cell) => sum + cellLength(cell), 0) <= most.characters;
}

const cellLength = ({ content, detail = [] }: Cell): number => contentLength(content) + contentLength(detail);
