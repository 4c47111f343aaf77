import type { Bounds, CountOf } from '@jalon/core';
import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import { present } from '../result/present.ts';
import type { CellMeasure, TableCell, TableSum } from '../secrecy/StatisticalTable.ts';
import { suppressCells } from '../secrecy/suppressCells.ts';
import { sum } from '../statistics/sum.ts';
import type { QueryKey, QueryRow } from './QueryResult.ts';
import { keyText } from './queryKey.ts';

/** A row with what rules of secrecy read of it. */
export interface GuardedRow {
  readonly row: QueryRow;
  readonly measure: CellMeasure;
  /** People behind a figure that is no count of people. */
  readonly people: number | undefined;
}

/** What the number of an indicator is; what does not say is taken for a count of people. */
export const measureOf = (countOf: CountOf | undefined): CellMeasure =>
  countOf === 'amount'
    ? 'amount'
    : countOf === 'sessions' || countOf === 'organisations'
      ? 'things'
      : 'people';

/** The rows as they may leave the house: those that tell of few people withheld, as well as those that would give them away. */
export function withholdRows(rows: readonly GuardedRow[], threshold: number): readonly QueryRow[] {
  const cells = rows.map(
    ({ row, measure, people }): TableCell => ({
      id: keyText(row.key),
      measure,
      // thresholds compare 12 digits, so that engines agree
      ...(row.value !== undefined && { value: roundedForCutOff(row.value) }),
      ...(row.bounds && { bounds: roundedBounds(row.bounds) }),
      ...(people !== undefined && { people: roundedForCutOff(people) }),
    }),
  );
  const released = suppressCells({ cells, sums: sumsOf(rows) }, { threshold });
  const hidden = new Set(released.value?.cells.flatMap(({ id, suppressed }) => (suppressed ? [id] : [])));
  const periods = new Map<string, QueryKey>();
  for (const { row } of rows) {
    const { indicator, start = '', end = '' } = row.key;
    if (hidden.has(keyText(row.key))) periods.set(JSON.stringify([indicator, start, end]), row.key);
  }
  const hiddenPeriods = [...periods.values()];
  // figures that the rules cannot read are all withheld; so is what holds the days of a withheld figure among others
  return rows.map(({ row }) => {
    const isHidden = hidden.has(keyText(row.key)) || hiddenPeriods.some((key) => holds(row.key, key));
    return released.status === 'computed' && !isHidden ? row : withheldRow(row);
  });
}

const roundedBounds = ({ min, max }: Bounds): Bounds =>
  present({ min: min && roundedForCutOff(min), max: max && roundedForCutOff(max) });

/** Whether the days of one row are among those of another row of the same indicator. */
const holds = (
  { indicator, start = '', end = '' }: QueryKey,
  { indicator: own, start: first = '', end: last = '' }: QueryKey,
): boolean => indicator === own && start <= first && last <= end && (start !== first || last !== end);

const withheldRow = ({ key, status, reason, coverage }: QueryRow): QueryRow => ({
  key,
  status: 'not-computable',
  reason: status === 'computed' ? 'suppressed' : (reason ?? 'suppressed'),
  ...(coverage && { coverage }),
  suppressed: true,
});

/** Rows about a whole whose parts along one dimension stand beside it and add up to it: a reader can subtract. */
function sumsOf(rows: readonly GuardedRow[]): readonly TableSum[] {
  const parts = new Map<
    string,
    { readonly total: string; readonly dimension: string; readonly rows: QueryRow[] }
  >();
  const values = new Map(rows.map(({ row }) => [keyText(row.key), row.value]));
  for (const { row } of rows) {
    for (const [dimension] of row.key.of) {
      const total = keyText(without(row.key, dimension));
      const id = JSON.stringify([total, dimension]);
      const own = parts.get(id) ?? { total, dimension, rows: [] };
      own.rows.push(row);
      parts.set(id, own);
    }
  }
  return [...parts.values()].flatMap(({ total, rows: own }) => {
    const whole = values.get(total);
    const added = sum(own.map(({ value = Number.NaN }) => value));
    return whole !== undefined && added !== undefined && roundedForCutOff(added) === roundedForCutOff(whole)
      ? [{ total, parts: own.map(({ key }) => keyText(key)) }]
      : [];
  });
}

const without = (key: QueryKey, dimension: string): QueryKey => ({
  ...key,
  of: key.of.filter(([name]) => name !== dimension),
});
