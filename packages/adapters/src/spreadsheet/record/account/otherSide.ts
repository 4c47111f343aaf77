import type { HeaderBlock } from '../../header/headerPaths.ts';
import type { TableBox } from '../../kind/TableReader.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import { type Grid, gridOf } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { type SheetWindow, windowOf } from '../../sheet/windowOf.ts';
import { recordSheet } from '../recordSheet.ts';
import type { AccountLine } from './AccountLine.ts';
import { accountGrid } from './accountGrid.ts';
import { accountKind } from './accountKind.ts';
import { datedColumns } from './datedColumns.ts';
import { moneyOfColumns } from './moneyOfColumns.ts';
import { readLines } from './readLines.ts';
import { recogniseAccount } from './recogniseAccount.ts';
import { sideOfWords } from './sideOf.ts';

/**
 * The lines of the table that holds the other side of an account: left of it under the same header, else right above
 * it. So the two are compared once, where the second one is read.
 */
export function otherSide(
  grid: Grid,
  box: TableBox,
  context: ReadingContext,
  around: TableSurroundings,
): readonly AccountLine[] {
  const own = sideOfHeader(box);
  if (grid.isTurned) return [];
  const whole = gridOf(grid.sheet);
  const quiet: TableSurroundings = { ...around, say: () => undefined, pass: () => undefined };
  for (const { window, header, end } of [...leftOf(whole, box), ...above(whole, box)]) {
    const part = windowOf(whole, window);
    const columns = recogniseAccount(part, header, end, context)?.columns;
    if (!columns) continue;
    const other: TableBox = { header, columns, end };
    const side = sideOfHeader(other);
    if (side !== undefined && side === own) return [];
    const dated = { ...other, columns: datedColumns(part, other, context, quiet) };
    const table = recordSheet(accountKind, accountGrid(part), dated, context);
    return table ? readLines(table, moneyOfColumns(table, quiet.say), quiet).lines : [];
  }
  return [];
}

const sideOfHeader = ({ columns }: TableBox) =>
  sideOfWords(columns.find(({ field }) => field === 'account.name')?.header ?? '');

interface Place {
  readonly window: SheetWindow;
  readonly header: HeaderBlock;
  readonly end: number;
}

function leftOf(whole: Grid, { header, columns, end }: TableBox): readonly Place[] {
  const first = Math.min(...columns.map(({ index }) => index));
  const left = whole.filled(header.bottom).filter((column) => column < first);
  if (left.length < 2) return [];
  return [{ window: { left: left[0] ?? 0, right: first - 1, top: 0, bottom: end - 1 }, header, end }];
}

/** Rows above that name a side, the nearest first. */
function above(whole: Grid, { header: { top } }: TableBox): readonly Place[] {
  const places: Place[] = [];
  for (let row = top - 1; row >= 0; row -= 1) {
    const cells = whole.filled(row);
    if (cells.length < 2 || !cells.some((column) => sideOfWords(whole.text(row, column)))) continue;
    const window = { left: 0, right: Number.MAX_SAFE_INTEGER, top: 0, bottom: top - 1 };
    places.push({ window, header: { top: row, bottom: row }, end: top });
  }
  return places;
}
