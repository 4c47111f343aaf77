import { cellAddress } from '../../workbook/cellAddress.ts';
import type { CellArea } from './CellArea.ts';

/** Number of a column from 0 by its letters. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A cell (`B7`, `$B$7`) or a rectangle (`B7:D9`).
 * @returns `undefined` for anything else, and beyond the last row or column of Excel
 */
export function parseArea(text: string): CellArea | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnNumber(left), columnNumber(right)] as const;
  if (Math.min(...rows) < 0 || Math.max(...rows) > 1_048_575 || Math.max(...columns) > 16_383)
    return undefined;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** An area as `ref` attributes hold it: `B7` or `B7:D9`. */
export function writeArea({ top, left, bottom, right }: CellArea): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}
