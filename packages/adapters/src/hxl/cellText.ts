import type { Cell } from '../workbook/Workbook.ts';

/** What a cell of a sheet says, as a text file would hold it: a number in full, a day as ISO, a percentage as shown. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  switch (cell.type) {
    case 'empty':
      return '';
    case 'number':
      return cell.format?.includes('%') ? cell.shown : String(cell.value);
    case 'uncached':
      return `=${cell.formula ?? ''}`;
    default:
      return String(cell.value);
  }
}
