import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { BlockContext } from './ItemKind.ts';
import { rowFigures } from './rowFigures.ts';

/** What can be read from the last row of a room. */
const most = 5;

/**
 * The indicators of a progress figure: those of the report; where it shows none, a few of the dossier, the first ones in
 * its order and always the one that is least far on its way, so that nobody picks the best.
 * @returns the rows, and how many they were taken from where some were left out
 */
export function progressRows({ rows, dossierRows = [] }: Pick<BlockContext, 'rows' | 'dossierRows'>): {
  readonly rows: readonly IndicatorRow[];
  readonly of?: number;
} {
  if (rows.length > 0) return { rows };
  const shareOf = (row: IndicatorRow) => rowFigures(row).value;
  const told = dossierRows.filter((row) => shareOf(row) !== undefined);
  if (told.length <= most) return { rows: told };
  const least = told.reduce((a, b) => ((shareOf(b) ?? 0) < (shareOf(a) ?? 0) ? b : a));
  const first = told.filter((row) => row !== least).slice(0, most - 1);
  return { rows: told.filter((row) => row === least || first.includes(row)), of: told.length };
}
