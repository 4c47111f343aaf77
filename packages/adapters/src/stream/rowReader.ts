import { ratioOfPercent } from '../spreadsheet/import/ratioOfPercent.ts';
import type { RecordedAmount } from '../spreadsheet/import/recordedAmount.ts';
import { aboutReader } from './aboutReader.ts';
import type { ColumnPlan } from './ColumnPlan.ts';
import { type Counts, countReader } from './countReader.ts';
import { indicatorReader } from './indicatorReader.ts';
import { type MeasureReader, measureReader } from './measureReader.ts';
import type { ObservationRow, SkippedObservation } from './ObservationRow.ts';
import { type PeriodReading, periodReader } from './periodReader.ts';
import { plainNumber } from './plainNumber.ts';
import type { Remark } from './Remark.ts';
import { recordWriter } from './recordWriter.ts';
import { remarkPlacer } from './remarkPlacer.ts';
import { remembered } from './remembered.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** Reads one row of a long table. */
export type ReadRow = (cells: readonly string[], row: number) => ObservationRow;

/**
 * Makes the reading of rows; what can be worked out once for all rows is.
 * @param header the cells of the header, where there is one
 */
export function rowReader(
  plan: ColumnPlan,
  header: readonly string[] | undefined,
  options: StreamObservationsOptions,
): ReadRow {
  const indicatorOf = indicatorReader(options);
  const periodOf = periodReader(plan, options);
  const aboutOf = aboutReader(plan, options);
  const countsOf = countReader(plan);
  const measures = new Map<string | undefined, (column: string) => MeasureReader>();
  const measuresIn = (unit: string | undefined): ((column: string) => MeasureReader) => {
    const fresh = remembered((column) => measureReader(unit, column.trim(), options), 200);
    measures.set(unit, fresh);
    return fresh;
  };
  const placed = remarkPlacer(plan, options.file);
  const record = recordWriter(plan, options);
  const saidPeriods = new WeakSet<PeriodReading>();
  const width = header?.length ?? Number.POSITIVE_INFINITY;
  const skip = (
    row: number,
    skipped: SkippedObservation,
    remarks: readonly Remark[] = [],
  ): ObservationRow => ({
    row,
    skipped,
    issues: placed(remarks, row),
  });

  return (cells, row) => {
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      const params = { found: cells.length, expected: width };
      return skip(row, 'broken', [{ code: 'observations/more-cells', severity: 'error', params }]);
    }
    const named = cells[plan.indicator] ?? '';
    const written = cells[plan.value] ?? '';
    const indicator = indicatorOf(named);
    if ('skipped' in indicator) {
      if (indicator.skipped !== 'no-indicator') return skip(row, indicator.skipped);
      if (cells.every((cell) => cell.trim() === '')) return skip(row, 'blank');
      const missing = {
        code: 'observations/no-indicator',
        severity: 'warning',
        params: { written },
      } as const;
      return skip(row, 'no-indicator', [indicator.remark ?? missing]);
    }
    if (header && written === header[plan.value] && named === header[plan.indicator])
      return skip(row, 'repeated-header');
    const { unit } = indicator;
    const measure = (measures.get(unit) ?? measuresIn(unit))(cells[plan.unit] ?? '');
    const counts = countsOf?.(cells);
    let amount: number | RecordedAmount | undefined =
      measure.plain === 'read' ? undefined : plainNumber(written);
    let remarks = none;
    let text = '';
    if (amount === undefined) {
      const read = measure.read(written);
      amount = read.amount ?? ratioOf(read.skipped, counts);
      remarks = read.remarks;
      text = written.trim();
      if (amount === undefined) return skip(row, read.skipped ?? 'no-value', remarks);
    } else if (measure.plain === 'points') amount = ratioOfPercent(amount);
    if (counts?.remark) remarks = [...remarks, counts.remark];
    const period = periodOf(cells);
    if (!period.period) {
      const missing = { code: 'observations/no-period', severity: 'warning', params: { written } } as const;
      return skip(row, 'no-period', period.remarks.length > 0 ? period.remarks : [missing]);
    }
    // a doubt about a period is said where it first stands, not on each of its thousand rows
    if (period.remarks.length > 0 && !saidPeriods.has(period)) {
      saidPeriods.add(period);
      remarks = [...period.remarks, ...remarks];
    }
    const about = aboutOf(cells);
    const observation = record(
      indicator.id,
      period.period,
      period.key,
      about,
      amount,
      counts,
      cells,
      row,
      text,
    );
    return { row, observation, issues: placed(remarks, row) };
  };
}

const none: readonly Remark[] = [];

/** A ratio that stands in two columns needs no third one: its value is what they give. */
function ratioOf(
  skipped: string | undefined,
  { numerator, denominator }: Counts = {},
): RecordedAmount | undefined {
  if (skipped !== 'no-value' || numerator === undefined || !denominator) return undefined;
  return { value: numerator / denominator, state: 'reported' };
}
