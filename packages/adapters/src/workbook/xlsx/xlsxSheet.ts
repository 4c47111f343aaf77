import type { Sheet as HucreSheet } from 'hucre';
import { cellAddress } from '../cellAddress.ts';
import { parseRange } from '../parseRange.ts';
import type { Cell, CellChoices, Sheet } from '../Workbook.ts';
import type { SheetCells } from './readCells.ts';

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
  const threads = threadsOf(frame);
  const changed = rows.slice();
  for (const [place, detail] of frame.cells ?? []) {
    const [row = -1, column = -1] = place.split(',').map(Number);
    const comment = (threads.get(cellAddress(row, column)) ?? detail.comment?.text)?.trim();
    if (!comment || !(row >= 0 && column >= 0 && row <= 1_048_575 && column <= 16_383)) continue;
    const cells = changed[row]?.slice() ?? [];
    cells[column] = { ...(cells[column] ?? { type: 'empty', shown: '' }), comment };
    changed[row] = cells;
  }
  return changed;
}

/** Conversations by the address of their cell: one remark each, without the notice that older programs show instead. */
function threadsOf(frame: HucreSheet): ReadonlyMap<string, string> {
  const threads = new Map<string, string>();
  const addresses = new Map<string, string>();
  for (const { id, ref, parentId, text } of frame.threadedComments ?? []) {
    const address = ref ?? addresses.get(parentId ?? '');
    if (address === undefined) continue;
    addresses.set(id, address);
    const before = threads.get(address);
    threads.set(address, before === undefined ? text : `${before}\n${text}`);
  }
  return threads;
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
