/**
 * Letters of a column as on screen.
 * @param column from 0
 * @example
 * ```ts
 * import { columnLetters } from '@jalon/adapters/spreadsheet';
 * columnLetters(0); // => 'A'
 * columnLetters(27); // => 'AB'
 * ```
 */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return before === 0 ? last : columnLetters(before - 1) + last;
}

/**
 * Address of a cell as on screen.
 * @param row from 0
 * @param column from 0
 * @example
 * ```ts
 * import { cellAddress } from '@jalon/adapters/spreadsheet';
 * cellAddress(7, 5); // => 'F8'
 * ```
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
