import { ratioOfSums } from '../aggregation/ratioOfSums.ts';
import { largest } from './exactTerms.ts';
import { type CodedColumn, columnStates, type ObservationColumns } from './ObservationColumns.ts';
import type { QueryObservation } from './QueryObservation.ts';

/**
 * Observations as columns, for `runOnColumns`.
 * Source: ours; dictionary encoding as in columnar stores (Abadi and others, The Design and Implementation of Modern
 * Column-Oriented Database Systems, 2013, § 4).
 * @param observations in any order
 * @param options `table`: id of the observation table that they come from
 * @example
 * ```ts
 * import { toColumns } from '@jalon/indicators';
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const columns = toColumns([{ indicator: 'visits', period, place: 'north', value: 40 }]);
 * columns.indicator.dictionary; // => ['visits']
 * columns.values[0]; // => 40
 * ```
 */
export function toColumns(
  observations: readonly QueryObservation[],
  options: { readonly table?: string } = {},
): ObservationColumns {
  const { length } = observations;
  const indicator = coded<string>(length);
  const period = coded<QueryObservation['period']>(length);
  const place = coded<string>(length);
  const organisation = coded<string>(length);
  const categories = new Map<string, ReturnType<typeof coded<string>>>();
  const values = new Float64Array(length).fill(Number.NaN);
  const numbers = { numerator: values.slice(), denominator: values.slice(), n: values.slice() };
  const states = new Uint8Array(length);
  const records = new Map<number, QueryObservation>();
  observations.forEach((record, row) => {
    const { start, end } = record.period;
    indicator.put(row, record.indicator);
    // lengths first, so that no two periods are written alike
    period.put(row, `${start.length} ${start} ${end}`, { start, end });
    const own = record.categories ?? {};
    for (const dimension of Object.keys(own)) {
      const code = own[dimension] ?? '';
      const column =
        dimension === 'place'
          ? place
          : dimension === 'organisation'
            ? organisation
            : categories.get(dimension);
      const found = column ?? coded<string>(length);
      if (!column) categories.set(dimension, found);
      found.put(row, code);
    }
    if (record.place !== undefined) place.put(row, record.place);
    if (record.organisation !== undefined) organisation.put(row, record.organisation);
    const { state, value } = plainNumber(record);
    states[row] = state;
    if (state === columnStates.record) {
      records.set(row, record);
      return;
    }
    values[row] = value;
    for (const name of names) numbers[name][row] = record[name] ?? Number.NaN;
  });
  const some = (column: Float64Array) => !column.every(Number.isNaN);
  return {
    ...(options.table !== undefined && { table: options.table }),
    length,
    indicator: indicator.column,
    period: period.column,
    place: place.column,
    organisation: organisation.column,
    categories: [...categories].map(([dimension, { column }]) => ({ dimension, ...column })),
    values,
    ...(some(numbers.numerator) && { numerators: numbers.numerator }),
    ...(some(numbers.denominator) && { denominators: numbers.denominator }),
    ...(some(numbers.n) && { counts: numbers.n }),
    states,
    ...(observations.some(({ id }) => id !== undefined) && { ids: observations.map(({ id }) => id) }),
    records,
  };
}

const names = ['numerator', 'denominator', 'n'] as const;

/** The number of a record about which nothing else has to be said. */
function plainNumber(record: QueryObservation): { readonly state: number; readonly value: number } {
  const { value, numerator, denominator, n, bounds, uncertainty, approximate, state, stage, revises } =
    record;
  const isQuotient = value === undefined;
  const found = isQuotient ? ratioOfSums([numerator], [denominator]) : value;
  const isPlain =
    typeof found === 'number' &&
    Math.abs(found) < largest &&
    [numerator, denominator, n].every((each) => each === undefined || Math.abs(each) < largest) &&
    !(bounds || uncertainty || approximate || revises) &&
    (state === undefined || state === 'reported');
  if (!isPlain || (isQuotient && stage === 'provisional'))
    return { state: columnStates.record, value: Number.NaN };
  if (isQuotient) return { state: columnStates.quotient, value: found };
  return { state: stage === 'provisional' ? columnStates.provisional : columnStates.number, value: found };
}

/** A column of codes that grows its dictionary. */
function coded<T>(length: number) {
  const codes = new Int32Array(length).fill(-1);
  const dictionary: T[] = [];
  const places = new Map<string, number>();
  const column: CodedColumn<T> = { codes, dictionary };
  return {
    column,
    put(row: number, key: string, meant: T = key as T): void {
      let code = places.get(key);
      if (code === undefined) {
        code = dictionary.push(meant) - 1;
        places.set(key, code);
      }
      codes[row] = code;
    },
  };
}
