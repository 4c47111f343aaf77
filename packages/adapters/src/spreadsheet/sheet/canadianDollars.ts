import type { ReadingPart, ReadingRow, ReadingTable, ReadingValue } from '../Reading.ts';
import type { Grid } from './Grid.ts';
import type { SayIssue } from './IssueSink.ts';
import type { ReadingContext } from './ReadingContext.ts';

/**
 * Tables in whose sheet a bare « $ » means dollars of Canada: one written in French that names no other dollar, or one
 * of which the caller says so. It is said once, at the first amount.
 */
export function canadianDollars(
  tables: readonly ReadingTable[],
  grid: Grid,
  { locale }: ReadingContext,
  say: SayIssue,
): readonly ReadingTable[] {
  const isTold = locale !== undefined && /-CA$/i.test(locale);
  const isFrench = locale === 'fr';
  if (!isTold && !isFrench) return tables;
  const first = firstDollars(tables);
  if (!first || (!isTold && namesAnotherDollar(grid))) return tables;
  if (!isTold) say('sheet/dollars-of-canada', 'hint', { cell: first.cell });
  return tables.map((table) => ({ ...table, rows: table.rows.map(inCanada) }));
}

/** The first amount in dollars; tables of fifty thousand rows hold none. */
function firstDollars(tables: readonly ReadingTable[]): ReadingValue | undefined {
  const isDollars = ({ unit }: ReadingValue) => unit === 'USD';
  for (const { rows } of tables) {
    for (const { values, parts = [] } of rows) {
      const found =
        values.find(isDollars) ?? parts.map((part) => part.values.find(isDollars)).find((value) => value);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether any text of the sheet says of which country its dollars are. */
function namesAnotherDollar(grid: Grid): boolean {
  for (let row = 0; row < grid.height; row += 1) {
    for (const column of grid.filled(row)) {
      const cell = grid.cell(row, column);
      if (/US\s?\$|\$\s?US|\bUSD\b|dollars? (?:am[ée]ricains?|des [ÉE]tats)/iu.test(cell?.shown ?? ''))
        return true;
      if (/USD|\$-409/.test(cell?.format ?? '')) return true;
    }
  }
  return false;
}

const inCanada = (row: ReadingRow): ReadingRow => ({
  ...row,
  values: row.values.map(ofCanada),
  text: row.text['unit'] === 'USD' ? { ...row.text, unit: 'CAD' } : row.text,
  ...(row.parts
    ? { parts: row.parts.map((part): ReadingPart => ({ ...part, values: part.values.map(ofCanada) })) }
    : {}),
});

const ofCanada = (value: ReadingValue): ReadingValue =>
  value.unit === 'USD' ? { ...value, unit: 'CAD' } : value;
