import type { Cell } from '../workbook/Workbook.ts';
import { readCells } from '../workbook/xlsx/readCells.ts';
import { remarksOf } from '../workbook/xlsx/remarksOf.ts';
import type { OpenedSheet } from './openXlsxSheet.ts';
import { rowSlices } from './rowSlices.ts';
import type { SheetRow } from './SheetRow.ts';
import { textOfCell } from './textOfCell.ts';

/** Some rows of a sheet that follow each other. */
export interface SheetSlice {
  readonly rows: readonly SheetRow[];
  /** Share of the sheet that is read with it, 0 to 1. */
  readonly done: number;
}

/**
 * The rows of a sheet that hold something, slice by slice, with what a person sees of them: a cell that is merged
 * downwards goes for all its rows, remarks stand on their cells.
 * @param unread columns, from 0, whose texts are left out
 */
export function* sheetRows(
  { part, setting, frame }: OpenedSheet,
  unread: readonly number[],
): Generator<SheetSlice, void, undefined> {
  const remarks = frame ? remarksOf(frame) : none;
  const spread = spreadMerges(frame?.merges ?? []);
  let read = 0;
  for (const slice of rowSlices(part)) {
    read += slice.length;
    const { rows, hiddenRows } = readCells(slice, setting);
    const isHidden = new Set(hiddenRows);
    const found: SheetRow[] = [];
    rows.forEach((own, index) => {
      if (!own) return;
      const cells = withRemarks(spread(own as (Cell | undefined)[], index), remarks.get(index));
      const leftOut = isHidden.has(index) ? 'hidden' : isStruckOut(cells) ? 'struck' : undefined;
      const texts = Array.from(cells, textOfCell);
      for (const column of unread) if (column < texts.length) texts[column] = '';
      found.push({ row: index + 1, texts, cells, ...(leftOut ? { leftOut } : {}) });
    });
    yield { rows: found, done: read / part.length };
  }
}

const none: ReturnType<typeof remarksOf> = new Map();

function isStruckOut(cells: readonly (Cell | undefined)[]): boolean {
  let struck = false;
  for (const cell of cells) {
    if (!cell || cell.type === 'empty') continue;
    if (!cell.struck) return false;
    struck = true;
  }
  return struck;
}

function withRemarks(
  cells: (Cell | undefined)[],
  remarks: ReadonlyMap<number, string> | undefined,
): (Cell | undefined)[] {
  for (const [column, comment] of remarks ?? [])
    cells[column] = { ...(cells[column] ?? { type: 'empty', shown: '' }), comment };
  return cells;
}

/** A rectangle of cells shown as one, as the library tells it. */
interface Merged {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** Gives the rows below the top of a merge the cell at its top, column by column as the rows come by. */
function spreadMerges(merges: readonly Merged[]) {
  const downwards = merges
    .filter(({ startRow, endRow, startCol, endCol }) => startCol === endCol && endRow > startRow)
    .sort((one, other) => one.startRow - other.startRow);
  const open = new Map<number, { readonly endRow: number; readonly cell: Cell | undefined }>();
  let next = 0;
  return (cells: (Cell | undefined)[], row: number): (Cell | undefined)[] => {
    for (; (downwards[next]?.startRow ?? Number.POSITIVE_INFINITY) <= row; next += 1) {
      const { startRow, startCol, endRow } = downwards[next] as Merged;
      open.set(startCol, { endRow, cell: startRow === row ? cells[startCol] : undefined });
    }
    for (const [column, { endRow, cell }] of open) {
      if (row > endRow) open.delete(column);
      else if (cell) cells[column] = cell;
    }
    return cells;
  };
}
