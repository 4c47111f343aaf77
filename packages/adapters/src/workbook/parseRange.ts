import type { CellRange } from './Workbook.ts';

/**
 * The rectangle that an address stands for: of a cell (`B7`) or of a range (`$B$7:D9`), without the name of a sheet.
 * @returns `undefined` for anything else
 */
export function parseRange(address: string): CellRange | undefined {
  const [, left = '', top = '', right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim()) ?? [];
  if (left === '') return undefined;
  const columns = [columnOf(left), columnOf(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  if (Math.min(...rows) < 0) return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
