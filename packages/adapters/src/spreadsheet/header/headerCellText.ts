import type { Grid } from '../sheet/Grid.ts';

/**
 * A header cell as text: a date by what its number format shows of it, in digits, for the words that a program shows
 * are those of its own country.
 * @returns a day, a month (`06/2024`) or a year; for any other cell what it shows
 */
export function headerCellText(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (cell?.type !== 'date') return grid.text(row, column);
  const [year = '', month = ''] = cell.value.split('-');
  const pattern = (cell.format ?? 'dmy').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (!/y/i.test(pattern)) return grid.text(row, column);
  if (/d/i.test(pattern)) return cell.value.slice(0, 10);
  return /m/i.test(pattern) ? `${month}/${year}` : year;
}
