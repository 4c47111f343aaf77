import { JalonError } from '@jalon/core';
import { mean } from '../statistics/mean.ts';

/** How much of what partners agreed to measure together is measured. Shares are fractions. */
export interface MeasurementCoverage {
  /** Share of the expected reports that exist; absent where none is expected. */
  readonly coverage?: number;
  /** The same for each partner, in their order; `undefined` where nothing is expected of it. */
  readonly byPartner: readonly (number | undefined)[];
  /** The same for each indicator, in their order; `undefined` where nobody is expected to report it. */
  readonly byIndicator: readonly (number | undefined)[];
  /** Places of the indicators, counted from 0, that every partner of whom it is expected reports. */
  readonly commonIndicators: readonly number[];
}

/**
 * How much of what partners agreed to measure together is measured: reports that exist over reports expected, in all, by
 * partner and by indicator.
 * Source: shared measurement, Kania, Kramer, Stanford Social Innovation Review 9 (2011) 36–41; the share is ours.
 * @param reports a row per partner and in it, in one order, whether it reports each indicator; `undefined` where it is not
 * expected to
 * @returns `undefined` where there is no partner or no indicator
 * @throws JalonError `invalid-argument` where the rows differ in length
 * @example
 * ```ts
 * import { sharedMeasurementCoverage } from '@jalon/indicators';
 * const found = sharedMeasurementCoverage([[true, true], [true, false], [true, undefined]]);
 * found?.coverage; // => 0.8
 * found?.byPartner; // => [1, 0.5, 1]
 * found?.commonIndicators; // => [0]
 * ```
 */
export function sharedMeasurementCoverage(
  reports: readonly (readonly (boolean | undefined)[])[],
): MeasurementCoverage | undefined {
  const width = reports[0]?.length ?? 0;
  if (!reports.every((row) => row.length === width))
    throw new JalonError('invalid-argument', `Rows of ${width} indicators were expected.`, {
      lengths: reports.map((row) => row.length),
    });
  if (width === 0) return undefined;
  const columns = Array.from({ length: width }, (_, n) => reports.map((row) => row[n]));
  const byIndicator = columns.map(shareOfYes);
  const coverage = shareOfYes(reports.flat());
  return {
    ...(coverage !== undefined && { coverage }),
    byPartner: reports.map(shareOfYes),
    byIndicator,
    commonIndicators: byIndicator.flatMap((share, n) => (share === 1 ? [n] : [])),
  };
}

const shareOfYes = (cells: readonly (boolean | undefined)[]): number | undefined =>
  mean(cells.flatMap((cell) => (cell === undefined ? [] : [cell ? 1 : 0])));
