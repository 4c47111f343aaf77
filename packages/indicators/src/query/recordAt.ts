import { type CodedColumn, columnStates, type ObservationColumns } from './ObservationColumns.ts';
import type { QueryObservation } from './QueryObservation.ts';

/** The observation of one row of columns. */
export function recordAt(columns: ObservationColumns, row: number): QueryObservation {
  const whole = columns.records.get(row);
  if (whole) return whole;
  const state = columns.states[row];
  const codes = columns.categories.flatMap((column) => {
    const code = codeAt(column, row);
    return code === undefined ? [] : [[column.dimension, code] as const];
  });
  const fields = {
    id: columns.ids?.[row],
    indicator: codeAt(columns.indicator, row) ?? '',
    period: codeAt(columns.period, row) ?? { start: '', end: '' },
    place: codeAt(columns.place, row),
    organisation: codeAt(columns.organisation, row),
    categories: codes.length > 0 ? Object.fromEntries(codes) : undefined,
    value: state === columnStates.quotient ? undefined : numberAt(columns.values, row),
    numerator: numberAt(columns.numerators, row),
    denominator: numberAt(columns.denominators, row),
    n: numberAt(columns.counts, row),
    stage: state === columnStates.provisional ? ('provisional' as const) : undefined,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, found]) => found !== undefined),
  ) as unknown as QueryObservation;
}

const codeAt = <T>({ codes, dictionary }: CodedColumn<T>, row: number): T | undefined =>
  dictionary[codes[row] ?? -1];

function numberAt(numbers: Float64Array | undefined, row: number): number | undefined {
  const found = numbers?.[row];
  return found === undefined || Number.isNaN(found) ? undefined : found;
}
