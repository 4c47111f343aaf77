import type { TableBox } from '../kind/TableReader.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { columnNames } from './columnNames.ts';
import type { Column } from './recogniseColumns.ts';

/**
 * Columns whose headers name a part of a year without a year (« T1 ») with the one year that the other headers, or the
 * lines above the table, name; said as a hint. Where they name several or none, the columns stay without a period.
 * @param above rows above the header, from 0
 */
export function withYears(
  { columns, header }: Pick<TableBox, 'columns' | 'header'>,
  grid: Grid,
  above: readonly number[],
  context: ReadingContext,
  say: SayIssue,
): readonly Column[] {
  if (columns.every(({ partOfYear }) => partOfYear === undefined)) return columns;
  const year =
    onlyOne(yearsOfHeaders(columns)) ?? onlyOne(yearsIn([...linesOf(grid, above), ...titlesBeside(grid)]));
  if (year === undefined) return columns;
  const dated = columns.map((column) => {
    const { partOfYear, ...rest } = column;
    if (partOfYear === undefined) return column;
    const texts = [`${partOfYear} ${year}`, `${year} ${partOfYear}`];
    const period = texts.map((text) => context.period(text)).find(({ value }) => value);
    return period?.value
      ? { ...rest, period: period.value, issues: [...column.issues, ...period.issues] }
      : column;
  });
  const changed = columns.filter((column, at) => dated[at] !== column);
  const [first] = changed;
  if (first) {
    const cell = grid.address(header.bottom, first.index);
    say('sheet/year-assumed', 'hint', { cell }, { ...columnNames(changed, grid), year });
  }
  return dated;
}

const onlyOne = (years: readonly string[]): string | undefined =>
  new Set(years).size === 1 ? years[0] : undefined;

const yearsOfHeaders = (columns: readonly Column[]): readonly string[] =>
  columns.flatMap(({ period, field }) =>
    period?.label &&
    field !== 'baseline' &&
    ['year', 'fiscal-year', 'programme-year', 'school-year'].includes(period.grain ?? '')
      ? [period.label]
      : [],
  );

const linesOf = (grid: Grid, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) => grid.filled(row).map((column) => grid.text(row, column)));

/** Of a sheet on its side, the rows that hold one text only: its titles and notes. */
function titlesBeside(grid: Grid): readonly string[] {
  if (!grid.isTurned) return [];
  const texts = new Map<number, readonly string[]>();
  for (let row = 0; row < grid.height; row += 1) {
    for (const column of grid.filled(row))
      texts.set(column, [...(texts.get(column) ?? []), grid.text(row, column)]);
  }
  return [...texts.values()].flatMap((own) => (own.length === 1 ? own : []));
}

/** Years, and pairs of years, in the lines above a table; the day of an update says nothing about its quarters. */
const yearsIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(
    (line) =>
      line.match(/(?<![\d/.-])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:20)?\d{2})?(?![\d/.-])|\bFY\s?\d{2,4}\b/gu) ??
      [],
  );
