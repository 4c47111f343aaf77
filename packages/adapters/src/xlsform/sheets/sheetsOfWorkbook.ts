import type { Cell, Workbook } from '../../workbook/Workbook.ts';
import type { FormSheet } from './FormSheet.ts';
import { sheetOfGrid } from './sheetOfGrid.ts';

/**
 * The sheets of a workbook, or of a delimited text that holds one.
 * @param holds of answers, the headers stand in the first row; of a form, they are looked for
 */
export function sheetsOfWorkbook(
  { sheets }: Workbook,
  holds: 'form' | 'answers' = 'form',
): readonly FormSheet[] {
  return sheets.flatMap(({ name, rows }) => {
    const grid = Array.from(rows, (cells) => Array.from(cells ?? [], textOf));
    return sheetOfGrid(name, grid, { holds }) ?? [];
  });
}

/** What a cell says: a number in full, whatever its format shows of it. */
function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  switch (cell.type) {
    case 'number':
      return String(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'uncached':
    case 'empty':
      return '';
    default:
      return cell.value;
  }
}
