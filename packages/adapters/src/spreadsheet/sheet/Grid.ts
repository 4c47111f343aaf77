import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { Cell, Merge, Sheet } from '../../workbook/Workbook.ts';

/** A sheet as the reading walks over it: cells by row and column from 0, merges looked up, texts trimmed. */
export interface Grid {
  readonly sheet: Sheet;
  readonly height: number;
  /** Its rows are the columns of the sheet. */
  readonly isTurned?: boolean;
  /** The cell itself; `undefined` where it holds nothing, be it under a merge. */
  cell(row: number, column: number): Cell | undefined;
  /** What the cell shows, trimmed; `''` where it shows nothing. */
  text(row: number, column: number): string;
  /** The merge that a cell lies in. */
  mergeAt(row: number, column: number): Merge | undefined;
  /** What a person sees at a place: of a merge, the text of its top left cell. */
  seen(row: number, column: number): string;
  /** Columns of a row that hold something, in order. */
  filled(row: number): readonly number[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Address on screen, for example `F8`, also where the grid was turned. */
  address(row: number, column: number): string;
  /** What a person calls a column: its letters, of a turned grid the number of the row. */
  columnName(column: number): string;
}

/** A sheet made ready for walking over. */
export function gridOf(sheet: Sheet): Grid {
  const mergesOf = mergesByRow(sheet.merges);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const cell = (row: number, column: number) => {
    const found = sheet.rows[row]?.[column];
    return found && found.type !== 'empty' ? found : undefined;
  };
  const text = (row: number, column: number) => cell(row, column)?.shown.trim() ?? '';
  const isMerged = sheet.merges.length > 0;
  const mergeAt = (row: number, column: number) =>
    isMerged ? mergesOf(row).find(({ left, right }) => left <= column && column <= right) : undefined;
  return {
    sheet,
    height: sheet.rows.length,
    cell,
    text,
    mergeAt,
    seen: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? text(merge.top, merge.left) : text(row, column);
    },
    filled: filledOf(sheet),
    isRowHidden: (row) => hiddenRows.has(row),
    isColumnHidden: (column) => hiddenColumns.has(column),
    address: cellAddress,
    columnName: columnLetters,
  };
}

/** What the rows of a sheet hold, worked out once for each; rows that hold the same columns share one list. */
function filledOf({ rows }: Sheet): Grid['filled'] {
  const known: (readonly number[])[] = [];
  let last: readonly number[] = [];
  return (row) => {
    const before = known[row];
    if (before) return before;
    const columns: number[] = [];
    // forEach leaves out what a sparse row does not hold
    rows[row]?.forEach((found, column) => {
      if (found && found.type !== 'empty') columns.push(column);
    });
    const isAsLast = columns.length === last.length && columns.every((column, at) => column === last[at]);
    if (!isAsLast) last = columns;
    // what is asked beyond the sheet is not worth keeping
    if (row < rows.length) known[row] = last;
    return last;
  };
}

/** Rows in one bundle; a merge of a million rows is listed by bundles, not by rows. */
const bundle = 256;

/** Merges of a row: those of its bundle or of one row are few, those that span bundles are looked through. */
function mergesByRow(merges: readonly Merge[]): (row: number) => readonly Merge[] {
  const tall = merges.filter(({ top, bottom }) => bottom - top >= bundle);
  const bundles = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top >= bundle) continue;
    const [first, last] = [Math.floor(merge.top / bundle), Math.floor(merge.bottom / bundle)];
    for (const at of first === last ? [first] : [first, last]) {
      const listed = bundles.get(at);
      if (listed) listed.push(merge);
      else bundles.set(at, [merge]);
    }
  }
  const rows = new Map<number, readonly Merge[]>();
  return (row) => {
    const known = rows.get(row);
    if (known) return known;
    const found = [...(bundles.get(Math.floor(row / bundle)) ?? []), ...tall].filter(
      ({ top, bottom }) => top <= row && row <= bottom,
    );
    rows.set(row, found);
    return found;
  };
}
