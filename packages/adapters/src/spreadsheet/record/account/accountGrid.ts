import type { Cell } from '../../../workbook/Workbook.ts';
import type { Grid } from '../../sheet/Grid.ts';

/** « (1 250) » and « 1 250- » are negative in accounts; « - € » is a dash. */
const negative = /^\(\s*(?=[\d€$£])([^()]*\d[^()]*)\)$|^(\d[\d\s.,'’  ]*)-$/u;

/** A grid in which the amounts of bookkeepers read as numbers; what a cell shows stays as it is. */
export function accountGrid(grid: Grid): Grid {
  return {
    ...grid,
    cell: (row, column) => {
      const cell = grid.cell(row, column);
      return cell?.type === 'text' ? plain(cell) : cell;
    },
  };
}

function plain(cell: Cell & { readonly type: 'text' }): Cell {
  const text = cell.value.trim();
  const [, inner, trailing] = negative.exec(text) ?? [];
  const amount = inner ?? trailing;
  if (amount !== undefined) return { ...cell, value: `-${amount.trim()}` };
  return /^[-–—]\s*[€$£]$|^[€$£]\s*[-–—]$/u.test(text) ? { ...cell, value: '-' } : cell;
}
