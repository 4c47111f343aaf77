import type { Period } from '@jalon/core';
import { columnNames } from '../../header/columnNames.ts';
import type { Column } from '../../header/recogniseColumns.ts';
import type { TableBox } from '../../kind/TableReader.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { actualWords, plannedWords } from './accountWords.data.ts';
import { wordsIn } from './wordsIn.ts';

/**
 * The columns of an account with what the title says of them: whether amounts without a word are planned or real, and
 * which years « N » and « N-1 » are.
 */
export function datedColumns(
  grid: Grid,
  { columns, header }: TableBox,
  context: ReadingContext,
  { meta, say }: TableSurroundings,
): readonly Column[] {
  const head = headOf(grid, header.top);
  const year = yearOf(head, meta.period);
  const isPlanned = wordsIn(head, plannedWords) && !wordsIn(head, actualWords);
  const open = columns.filter(({ field }) => field === 'budget.amount');
  const [first] = open;
  if (first && !isPlanned && !wordsIn(head, actualWords)) {
    const cell = grid.address(header.bottom, first.index);
    say('sheet/actual-column-assumed', 'hint', { cell }, columnNames(open, grid));
  }
  return columns.map((column) => {
    const named =
      column.field === 'budget.amount'
        ? { ...column, field: isPlanned ? 'budget.planned' : 'budget.actual' }
        : column;
    const back =
      /\bN\s?[-–]\s?(\d)\s*\)?$/.exec(named.header)?.[1] ??
      (/\bN\s*\)?$/.test(named.header) ? '0' : undefined);
    if (named.period || back === undefined || year === undefined) return named;
    const { value } = context.period(String(year - Number(back)));
    return value ? { ...named, period: value } : named;
  });
}

/** The lines above a table, also those beside its own columns: a title stands over both sides of an account. */
export const headOf = ({ sheet }: Grid, top: number): string =>
  sheet.rows
    .slice(Math.max(0, top - 12), top)
    .flatMap((row) => row?.flatMap((cell) => (cell ? [cell.shown] : [])) ?? [])
    .join(' ; ');

/** The one year that the title names. */
function yearOf(head: string, period: Period | undefined): number | undefined {
  const years = new Set(head.match(/(?<![\d/.-])20\d{2}(?![\d/.-])/g) ?? []);
  const [only] = years;
  if (years.size === 1) return Number(only);
  return period && period.start.slice(0, 4) === period.end.slice(0, 4)
    ? Number(period.start.slice(0, 4))
    : undefined;
}
