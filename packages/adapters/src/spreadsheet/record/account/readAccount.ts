import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import type { ReadingTable } from '../../Reading.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { assembleTable } from '../assembleTable.ts';
import type { AccountLine } from './AccountLine.ts';
import { accountKind } from './accountKind.ts';
import { checkBalance } from './checkBalance.ts';
import { checkGaps } from './checkGaps.ts';
import { checkSides } from './checkSides.ts';
import { checkTotals } from './checkTotals.ts';
import type { MoneyOfColumns } from './moneyOfColumns.ts';
import { readLines } from './readLines.ts';

/**
 * Reads an account line by line, and checks what it adds up itself.
 * @param other the lines of the account that its other side stands in, where that is a table of its own
 */
export function readAccount(
  table: TableSheet,
  money: MoneyOfColumns,
  around: TableSurroundings,
  other: readonly AccountLine[] = [],
): ReadingTable {
  const { say } = around;
  const { lines, kinds, dataRows, skipped } = readLines(table, money, around);
  checkTotals(lines, say);
  checkBalance(lines, say);
  checkSides(lines, other, say);
  const rows = lines.filter(({ what }) => what === 'line').map(({ row }) => row);
  for (const row of rows) checkGaps(row, say);
  return assembleTable(accountKind, table, kinds, dataRows, { rows, skipped }, around.meta);
}
