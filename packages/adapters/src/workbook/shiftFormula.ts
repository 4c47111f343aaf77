import { columnLetters } from './cellAddress.ts';
import { parseRange } from './parseRange.ts';

/** A text or a sheet name in quotes, which stay; or the address of a cell, not part of a longer name or a call. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi;

/**
 * A formula as it reads when it is copied some rows down and columns to the right: `A2*$B$1` one row down is `A3*$B$1`.
 * Source: ECMA-376 part 1, section 18.3.1.40 (shared formulas).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    pieces,
    (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return piece;
      const place = parseRange(letters + digits);
      if (!place) return piece;
      const column = fixedColumn ? place.left : place.left + columns;
      const row = fixedRow ? place.top : place.top + rows;
      if (column < 0 || row < 0) return '#REF!';
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    },
  );
}
