import { wordKey } from '../lexicon/wordKey.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { FormColumn, FormKeys } from './FormKeys.ts';

/** Where the columns of a form stand in a sheet; from 0. */
export interface PlacedForm {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
}

/** Rows in which a header is looked for. */
const depth = 30;

/**
 * Finds the columns of a form: by their headings, wherever they were moved to; one whose heading was reworded where it was
 * written, as long as no other column has moved.
 * @returns `undefined` where fewer than half of them are there: the sheet is another
 */
export function placeColumns(grid: Grid, keys: FormKeys): PlacedForm | undefined {
  let best: PlacedForm | undefined;
  for (let row = 0; row < Math.min(grid.height, depth); row += 1) {
    const columns = byHeading(grid, row, keys);
    if (columns.size > (best?.columns.size ?? 0)) best = { headerRow: row, columns };
  }
  if (!best || best.columns.size * 2 < keys.columns.length) return undefined;
  return { ...best, columns: byPlace(grid, best, keys) };
}

function byHeading(grid: Grid, row: number, keys: FormKeys): ReadonlyMap<FormColumn, number> {
  const free = new Map<string, number[]>();
  for (const column of grid.filled(row)) {
    const key = wordKey(grid.text(row, column));
    free.set(key, [...(free.get(key) ?? []), column]);
  }
  return new Map(
    keys.columns.flatMap((column): readonly (readonly [FormColumn, number])[] => {
      const found = free.get(wordKey(column.heading))?.shift();
      return found === undefined ? [] : [[column, found]];
    }),
  );
}

function byPlace(
  grid: Grid,
  { headerRow, columns }: PlacedForm,
  keys: FormKeys,
): ReadonlyMap<FormColumn, number> {
  const hasMoved = [...columns].some(([{ place }, index]) => grid.columnName(index) !== place);
  if (hasMoved) return columns;
  const taken = new Set(columns.values());
  const all = new Map(columns);
  for (const column of grid.filled(headerRow)) {
    if (taken.has(column)) continue;
    const own = keys.columns.find(({ place }) => place === grid.columnName(column));
    if (own && !all.has(own)) all.set(own, column);
  }
  return all;
}
