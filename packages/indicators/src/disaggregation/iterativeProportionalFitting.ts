import { JalonError } from '@jalon/core';
import { sum } from '../statistics/sum.ts';
import type { ContingencyTable, TableMargin } from './ContingencyTable.ts';
import { marginIndexes } from './marginIndexes.ts';

/** A table fitted to margins, and how far that went. */
export interface FittedTable extends ContingencyTable {
  /** Whether every margin is met within the tolerance. */
  readonly converged: boolean;
  /** How many times all margins were fitted in turn. */
  readonly iterations: number;
  /** The largest difference left between a margin and its cells, as a share of the grand total. */
  readonly largestGap: number;
}

/** When {@link iterativeProportionalFitting} stops. */
export interface IterativeProportionalFittingOptions {
  /** Gap at which every margin counts as met, a share of the grand total; default 1e-11. */
  readonly tolerance?: number;
  /** Most rounds over all margins, at least 1; default 2000. */
  readonly maxIterations?: number;
}

/**
 * Fits a crossed table of counts to known margins and keeps the odds ratios of the seed: each round multiplies the cells by
 * total / current sum, margin after margin. Cells that are 0 stay 0 (structural zeros).
 * Source: Deming, Stephan, Annals of Mathematical Statistics 11 (1940) 427–444.
 * @param seed counts of 0 or more, two axes or more
 * @param margins totals of 0 or more, in the unit of the cells, all with the same grand total
 * @returns the fitted table, which has decimals; look at `converged`. `undefined` where a number is negative or not
 * finite, margins have different grand totals, or one is above 0 where the seed holds only zeros
 * @throws JalonError `invalid-argument` where shape, axes and numbers of totals do not fit together
 * @example
 * ```ts
 * import { iterativeProportionalFitting } from '@jalon/indicators';
 * const rows = { axes: [0], totals: [4, 8] };
 * const columns = { axes: [1], totals: [6, 6] };
 * const fitted = iterativeProportionalFitting({ shape: [2, 2], cells: [1, 1, 1, 1] }, [rows, columns]);
 * fitted?.cells; // => [2, 2, 4, 4]
 * fitted?.converged; // => true
 * iterativeProportionalFitting({ shape: [2, 2], cells: [1, 1, 0, 0] }, [rows, columns]); // => undefined
 * ```
 */
export function iterativeProportionalFitting(
  seed: ContingencyTable,
  margins: readonly TableMargin[],
  options: IterativeProportionalFittingOptions = {},
): FittedTable | undefined {
  const { tolerance = 1e-11, maxIterations = 2000 } = options;
  if (!(tolerance >= 0) || !(Number.isInteger(maxIterations) && maxIterations > 0)) {
    throw new JalonError('invalid-argument', 'A tolerance of 0 or more, at least one round were expected.', {
      tolerance,
      maxIterations,
    });
  }
  const fits = margins.map((margin) => ({ totals: margin.totals, places: marginIndexes(seed, margin) }));
  const whole = grandTotal(seed, fits);
  if (whole === undefined) return undefined;
  // minus zero is zero
  const cells = seed.cells.map((cell) => cell + 0);
  let iterations = 0;
  let largestGap = gapOf(cells, fits, whole);
  let before = Number.POSITIVE_INFINITY;
  // once the margins are met, as long as it still gets closer
  while (iterations < maxIterations && largestGap > 0 && (largestGap > tolerance || largestGap < before)) {
    before = largestGap;
    for (const fit of fits) scale(cells, fit);
    iterations += 1;
    largestGap = gapOf(cells, fits, whole);
  }
  if (!cells.every(Number.isFinite) || !Number.isFinite(largestGap)) return undefined;
  return { shape: [...seed.shape], cells, converged: largestGap <= tolerance, iterations, largestGap };
}

interface Fit {
  readonly totals: readonly number[];
  /** For each cell, which total it belongs to. */
  readonly places: readonly number[];
}

/** The total that all margins share; `undefined` where no table can have these margins. */
function grandTotal(seed: ContingencyTable, fits: readonly Fit[]): number | undefined {
  const isCount = (value: number) => value >= 0 && Number.isFinite(value);
  const size = sum(seed.cells);
  if (size === undefined || !seed.cells.every(isCount)) return undefined;
  let whole: number | undefined;
  for (const fit of fits) {
    const own = sum(fit.totals);
    if (own === undefined || !fit.totals.every(isCount)) return undefined;
    whole ??= own;
    if (Math.abs(own - whole) > 1e-9 * Math.max(own, whole)) return undefined;
    const made = sumsOf(seed.cells, fit);
    if (fit.totals.some((total, n) => total > 0 && !((made[n] ?? 0) > 0))) return undefined;
  }
  return whole ?? size;
}

function sumsOf(cells: readonly number[], { totals, places }: Fit): readonly number[] {
  const sums = totals.map(() => 0);
  for (const [cell, value] of cells.entries()) {
    const place = places[cell] ?? 0;
    sums[place] = (sums[place] ?? 0) + value;
  }
  return sums;
}

function scale(cells: number[], fit: Fit): void {
  const sums = sumsOf(cells, fit);
  for (const [cell, value] of cells.entries()) {
    const place = fit.places[cell] ?? 0;
    const made = sums[place] ?? 0;
    // what holds only zeros stays so; the quotient first, so that no product is too large
    cells[cell] = made === 0 ? 0 : (value / made) * (fit.totals[place] ?? 0) + 0;
  }
}

function gapOf(cells: readonly number[], fits: readonly Fit[], whole: number): number {
  let largest = 0;
  for (const fit of fits) {
    const sums = sumsOf(cells, fit);
    for (const [n, total] of fit.totals.entries()) {
      largest = Math.max(largest, Math.abs((sums[n] ?? 0) - total));
    }
  }
  return whole === 0 ? largest : largest / whole;
}
