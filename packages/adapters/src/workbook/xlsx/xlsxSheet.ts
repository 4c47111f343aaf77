import type { Sheet as HucreSheet } from 'hucre';
import { parseRange } from '../parseRange.ts';
import type { Cell, CellChoices, Sheet } from '../Workbook.ts';
import type { SheetCells } from './readCells.ts';
import { remarksOf } from './remarksOf.ts';

/**
 * One sheet of a workbook as our port has it.
 * @param frame all of the sheet but its cells, as the library read it
 */
export function xlsxSheet(frame: HucreSheet, { rows, hiddenRows }: SheetCells): Sheet {
  const commented = withRemarks(frame, rows);
  const choices = choicesOf(frame);
  const width = commented.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  return {
    name: frame.name,
    visibility: frame.veryHidden ? 'very-hidden' : frame.hidden ? 'hidden' : 'visible',
    rows: commented,
    merges: (frame.merges ?? [])
      .map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      }))
      .sort((one, other) => one.top - other.top || one.left - other.left),
    hiddenRows: hiddenRows.filter((row) => row < commented.length),
    // what has no width is as hidden as what is marked so
    hiddenColumns: (frame.columns ?? [])
      .slice(0, width)
      .flatMap((column, index) => (column.hidden === true || column.width === 0 ? [index] : [])),
    ...(choices.length > 0 ? { choices } : {}),
  };
}

/** The rows with the remarks on their cells; a remark may also stand on a cell that holds nothing. */
function withRemarks(
  frame: HucreSheet,
  rows: readonly (readonly (Cell | undefined)[] | undefined)[],
): readonly (readonly (Cell | undefined)[] | undefined)[] {
  const changed = rows.slice();
  for (const [row, remarks] of remarksOf(frame)) {
    const cells = changed[row]?.slice() ?? [];
    for (const [column, comment] of remarks)
      cells[column] = { ...(cells[column] ?? { type: 'empty', shown: '' }), comment };
    changed[row] = cells;
  }
  return changed;
}

function choicesOf(frame: HucreSheet): readonly CellChoices[] {
  return (frame.dataValidations ?? [])
    .filter(({ type }) => type === 'list')
    .flatMap(({ range, values, formula1 }) =>
      range.split(/\s+/).flatMap((part) => {
        const cells = parseRange(part);
        if (!cells) return [];
        return [
          {
            ...cells,
            ...(values ? { values: values.map((value) => value.trim()) } : { source: formula1 ?? '' }),
          },
        ];
      }),
    );
}
