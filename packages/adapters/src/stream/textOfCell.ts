import type { Cell } from '../workbook/Workbook.ts';

/** What a cell says, whatever its number format makes of it; « 001 » is a code and no number. */
export function textOfCell(cell: Cell | undefined): string {
  switch (cell?.type) {
    case 'text':
    case 'error':
    case 'time':
      return cell.value.trim();
    case 'date':
      return cell.value.slice(0, 10);
    case 'number':
      return /^\d+$/.test(cell.shown) ? cell.shown : String(cell.value);
    case 'boolean':
      return cell.shown;
    default:
      return '';
  }
}
