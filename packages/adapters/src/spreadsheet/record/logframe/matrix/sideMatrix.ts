/**
 * Logical frameworks on their side: levels across the top, indicators with the other aspects down the side.
 * @module
 */

import type { HeaderBlock } from '../../../header/headerPaths.ts';
import type { RecognisedTable, TableBox } from '../../../kind/TableReader.ts';
import type { TableSurroundings } from '../../../kind/TableSurroundings.ts';
import type { ReadingTable } from '../../../Reading.ts';
import type { Grid } from '../../../sheet/Grid.ts';
import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { turnedGrid } from '../../../sheet/turnedGrid.ts';
import { windowOf } from '../../../sheet/windowOf.ts';
import { recordSheet } from '../../recordSheet.ts';
import { aspectOf } from '../chain/aspectOf.ts';
import { levelReadings } from '../levelReadings.ts';
import { logframeKind } from '../logframeKind.ts';
import { namesLevels } from '../namesLevels.ts';
import { readLogframe } from '../readLogframe.ts';
import { recogniseLogframe } from '../recogniseLogframe.ts';

/** What the columns of a matrix on its side are called. */
export const sideField = 'level.across';

/** Rows below the levels that are looked through for the aspects. */
const depth = 40;

/**
 * The columns of a matrix on its side; `undefined` for any other table. The rows of its header are as many as a header
 * may have, for what stands beside « Indicateurs » is never a header of its own.
 */
export function recogniseSide(
  grid: Grid,
  { top, bottom }: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  if (grid.isTurned || !namesLevels(grid, top)) return undefined;
  const cells = grid.filled(top).filter((column) => levelReadings(grid.text(top, column)).length > 0);
  const [first = 0] = cells;
  const side = sideColumn(grid, top, first, end, context);
  if (side === undefined) return undefined;
  const columns = [side, ...cells].map((index) => ({
    index,
    field: index === side ? 'aspect' : sideField,
    header: grid.text(top, index),
    hidden: grid.isColumnHidden(index),
    issues: [],
  }));
  return { columns, score: columns.length * 3 + (bottom - top) };
}

/** The column left of the levels in which indicators and another aspect stand. */
function sideColumn(
  grid: Grid,
  top: number,
  first: number,
  end: number,
  context: ReadingContext,
): number | undefined {
  for (let column = first - 1; column >= 0; column -= 1) {
    const fields = new Set<string>();
    for (let row = top + 1; row < Math.min(end, top + depth); row += 1) {
      const field = aspectOf(grid.text(row, column), context)?.field;
      if (field !== undefined) fields.add(field);
    }
    if (fields.has('indicator') && fields.size > 1) return column;
  }
  return undefined;
}

/** Reads a matrix on its side as the upright one that it is, with the addresses of the sheet. */
export function readSide(
  grid: Grid,
  { header, columns, end }: TableBox,
  context: ReadingContext,
  around: TableSurroundings,
): ReadingTable | undefined {
  const indexes = columns.map(({ index }) => index);
  const [left, right] = [Math.min(...indexes), Math.max(...indexes)];
  const merged = Math.max(right, ...indexes.map((index) => grid.mergeAt(header.top, index)?.right ?? index));
  const window = { left, right: merged, top: header.top, bottom: end - 1 };
  const turned = turnedGrid(windowOf(grid, window));
  const block = { top: left, bottom: left };
  const found = recogniseLogframe(turned, block, turned.height, context);
  const box = found && { header: block, columns: found.columns, end: turned.height };
  const table = box && recordSheet(logframeKind, turned, box, context);
  // lines above the table are rows of the sheet, and no columns
  return table && { ...readLogframe(table, { ...around, titles: [] }), turned: true };
}
