/** Method names of the vectors about totals, their parts, crossed tables, bound to the functions of this library. */
import { iterativeProportionalFitting, reconcileParts } from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Rows = readonly (readonly number[])[];

const orNull = <T>(value: T | undefined): T | null => value ?? null;

export const disaggregationBindings: Readonly<Record<string, Binding>> = {
  disaggregation_consistency: ({
    parts,
    total,
  }: {
    parts: Readonly<Record<string, number | null>> | readonly (number | null)[];
    total: number | null;
  }) => {
    const values = Object.values(parts).map((part) => part ?? undefined);
    const found = reconcileParts(total ?? undefined, values);
    return {
      sum: orNull(found?.sum),
      residual: orNull(found?.residual),
      consistent: orNull(found?.consistent),
      overcount: orNull(found?.overcount),
    };
  },
  iterative_proportional_fitting: ({
    seed,
    rowTotals,
    columnTotals,
  }: {
    seed: Rows;
    rowTotals: readonly number[];
    columnTotals: readonly number[];
  }) => {
    const columns = columnTotals.length;
    const fitted = iterativeProportionalFitting({ shape: [seed.length, columns], cells: seed.flat() }, [
      { axes: [0], totals: rowTotals },
      { axes: [1], totals: columnTotals },
    ]);
    return {
      table: fitted ? seed.map((_, row) => fitted.cells.slice(row * columns, (row + 1) * columns)) : null,
      converged: orNull(fitted?.converged),
    };
  },
};
