import type { CellBudget } from '../CellBudget.ts';
import type { Cell, CellChoices, Merge, Sheet } from '../Workbook.ts';

/** A sheet while its file is read, from the left to the right and from the top down. */
export interface OdsSheetDraft {
  /** The next columns. */
  columns(count: number, style: string | undefined, isHidden: boolean): void;
  /** The next row stands so many times. */
  startRow(count: number, style: string | undefined, isHidden: boolean): void;
  /** Name of the style that the next cell takes where it has none of its own. */
  defaultStyle(): string | undefined;
  /** The next cell stands so many times. */
  cell(cell: Cell | undefined, count: number): void;
  /** The cell before spans so many columns and rows. */
  merge(columns: number, rows: number): void;
  /** The cell before offers a list, so many times. */
  choose(list: Pick<CellChoices, 'values' | 'source'>, count: number): void;
  endRow(): void;
  sheet(): Sheet;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

interface ColumnRun {
  readonly end: number;
  readonly style: string | undefined;
  readonly isHidden: boolean;
}

/** An empty sheet to be filled; what passes the budget is left out, for the file is refused then. */
export function odsSheetDraft(name: string, isHidden: boolean, budget: CellBudget): OdsSheetDraft {
  const rows: (Cell | undefined)[][] = [];
  const merges: Merge[] = [];
  const choices: CellChoices[] = [];
  const runs: ColumnRun[] = [];
  const hiddenRows: { readonly first: number; readonly end: number }[] = [];
  let row = 0;
  let repeat = 1;
  let rowStyle: string | undefined;
  let cells: (Cell | undefined)[] = [];
  let filled = 0;
  let column = 0;
  let before = 0;
  let width = 0;
  let run = 0;

  return {
    columns: (count, style, hidden) => {
      runs.push({ end: Math.min((runs.at(-1)?.end ?? 0) + count, lastColumn + 1), style, isHidden: hidden });
    },
    startRow: (count, style, hidden) => {
      [repeat, rowStyle, cells, filled, column, run] = [count, style, [], 0, 0, 0];
      if (hidden) hiddenRows.push({ first: row, end: row + count });
    },
    defaultStyle: () => {
      while (run < runs.length - 1 && column >= (runs[run]?.end ?? 0)) run += 1;
      return rowStyle ?? runs[run]?.style;
    },
    cell: (cell, count) => {
      before = column;
      column = Math.min(column + count, lastColumn + 1);
      if (!cell || !budget.take('maxCells', (column - before) * repeat)) return;
      for (let at = before; at < column; at += 1) cells[at] = cell;
      filled += column - before;
    },
    merge: (columns, height) => {
      const right = Math.min(before + columns - 1, lastColumn);
      const times = columns > 1 && height === 1 ? repeat : 1;
      if ((right === before && height === 1) || !budget.take('maxMerges', times)) return;
      for (let at = 0; at < times; at += 1) {
        const top = row + at;
        merges.push({ top, left: before, bottom: Math.min(top + height - 1, lastRow), right });
      }
    },
    choose: (list, count) => {
      const range = {
        top: row,
        left: before,
        bottom: Math.min(row + repeat - 1, lastRow),
        right: Math.min(before + count - 1, lastColumn),
      };
      addChoices(choices, { ...range, ...list });
    },
    endRow: () => {
      if (filled > 0) {
        const [height, wide] = [row + repeat, Math.max(width, cells.length)];
        // a row below the last one that any program has passes every limit
        const more = height > lastRow + 1 ? Number.POSITIVE_INFINITY : height * wide - rows.length * width;
        if (budget.take('maxExtent', more)) {
          // rows that repeat are one row in several places
          for (let at = row; at < height; at += 1) rows[at] = cells;
          width = wide;
        }
      }
      row += repeat;
    },
    sheet: () => ({
      name,
      visibility: isHidden ? 'hidden' : 'visible',
      rows,
      merges,
      hiddenRows: hiddenRows.flatMap(({ first, end }) => countedUp(first, Math.min(end, rows.length))),
      hiddenColumns: runs.flatMap(({ end, isHidden: hidden }, at) =>
        hidden ? countedUp(runs[at - 1]?.end ?? 0, Math.min(end, width)) : [],
      ),
      ...(choices.length > 0 ? { choices } : {}),
    }),
  };
}

const countedUp = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);

/** Lists of a row above are among the last ones; looking further back would cost more with every row. */
const lookBack = 200;

/** A list that goes on below the same columns is one rectangle. */
function addChoices(choices: CellChoices[], next: CellChoices): void {
  for (let at = choices.length - 1; at >= Math.max(0, choices.length - lookBack); at -= 1) {
    const above = choices[at];
    if (above?.left !== next.left || above.right !== next.right) continue;
    if (above.bottom !== next.top - 1 || !isSameList(above, next)) break;
    choices[at] = { ...above, bottom: next.bottom };
    return;
  }
  choices.push(next);
}

const isSameList = (one: CellChoices, other: CellChoices): boolean =>
  one.source === other.source && one.values === other.values;
