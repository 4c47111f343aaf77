import { ratioOfPercent } from '../spreadsheet/import/ratioOfPercent.ts';
import type { RecordedAmount } from '../spreadsheet/import/recordedAmount.ts';
import { perText } from '../spreadsheet/lexicon/perText.ts';
import type { Cell } from '../workbook/Workbook.ts';
import { aboutReader } from './aboutReader.ts';
import type { ColumnPlan } from './ColumnPlan.ts';
import { type Counts, countReader } from './countReader.ts';
import { indicatorReader } from './indicatorReader.ts';
import { type MeasureReader, measureReader } from './measureReader.ts';
import type { ObservationRow, SkippedObservation } from './ObservationRow.ts';
import { type PeriodReading, periodReader } from './periodReader.ts';
import { plainNumber } from './plainNumber.ts';
import type { Remark } from './Remark.ts';
import { plainFigure, readCellValue } from './readCellValue.ts';
import { recordWriter } from './recordWriter.ts';
import { remarkPlacer } from './remarkPlacer.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** Reads one row of a long table. */
export type ReadRow = (
  texts: readonly string[],
  row: number,
  /** Of a sheet: the cells themselves, whose numbers are not read from their texts. */
  cells?: readonly (Cell | undefined)[],
) => ObservationRow;

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
    const fresh = perText((column) => measureReader(unit, column.trim(), options), 200);
    measures.set(unit, fresh);
    return fresh;
  };
  const placed = remarkPlacer(plan, options);
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

  return (cells, row, own) => {
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
    const cell = own?.[plan.value];
    let amount: number | RecordedAmount | undefined =
      measure.plain === 'read' ? undefined : cell ? plainFigure(cell) : plainNumber(written);
    let remarks = none;
    let text = cell?.shown ?? '';
    if (amount === undefined) {
      const read = cell ? readCellValue(cell, measure) : measure.read(written);
      amount = read.amount ?? ratioOf(read.skipped, counts);
      remarks = read.remarks;
      text = cell?.shown.trim() || written.trim();
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
      remarkOf(cells[plan.comment], cell?.comment),
      row,
      text,
    );
    return { row, observation, issues: placed(remarks, row) };
  };
}

const none: readonly Remark[] = [];

/** What stands beside a figure: the remark on its cell, then that of its row. */
const remarkOf = (written: string | undefined, note: string | undefined): string | undefined =>
  note === undefined ? written : written ? `${note}\n${written}` : note;

/** A ratio that stands in two columns needs no third one: its value is what they give. */
function ratioOf(
  skipped: string | undefined,
  { numerator, denominator }: Counts = {},
): RecordedAmount | undefined {
  if (skipped !== 'no-value' || numerator === undefined || !denominator) return undefined;
  return { value: numerator / denominator, state: 'reported' };
}
