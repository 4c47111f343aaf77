import type { RollUpCalendar } from '../aggregation/cellsOf.ts';
import type { RollUpOptions } from '../aggregation/RollUpOptions.ts';
import { type Axis, columnOf, periodAxis } from './axesOf.ts';
import { codeRows } from './codeRows.ts';
import { largest } from './exactTerms.ts';
import { columnStates, type ObservationColumns } from './ObservationColumns.ts';
import { periodsOf, type ReadPeriod, type RowDays } from './periodsOf.ts';
import type { PlainRows } from './plainStatistics.ts';

/** Rows of columns sorted into groups, and those that have to be read one by one. */
export interface SortedRows {
  /** Rows that are the only one of their cell, and say no more than a number. */
  readonly plain: readonly PlainRows[];
  /** Row numbers by batch. */
  readonly others: readonly (readonly number[])[];
  readonly periods: readonly ReadPeriod[];
  readonly rows: readonly RowDays[];
  /** How many numbers groups are told apart by; each is made of places along axes, see {@link placesOf}. */
  readonly groups: readonly number[];
  readonly sizes: readonly number[];
}

/** More cells than this are counted one by one. */
const most = 2 ** 26;

/** Sorts rows into the groups of a roll-up, by their codes alone; nothing where there are too many codes for a number. */
export function sortRows(
  batches: readonly ObservationColumns[],
  axes: readonly Axis[],
  isNeeded: (indicator: string) => boolean,
  options: RollUpOptions & RollUpCalendar,
): SortedRows | undefined {
  const { by, finalOnly } = options;
  // no dimension is called as the axis of the indicators, which stands first
  const alongAxis = axes.slice(1).find(({ name }) => name === by);
  const time = periodAxis(batches);
  const { periods, rows } = periodsOf(time.dictionary, options);
  const cells = [...axes, time].reduce((product, { dictionary }) => product * (dictionary.length + 1), 1);
  if (!(cells < 2 ** 53)) return undefined;
  const sizes = [
    ...axes.map((axis) => (axis === alongAxis ? 1 : axis.dictionary.length + 1)),
    rows.length + 1,
  ];
  const isSmall = cells <= most;
  const counts = isSmall ? new Uint8Array(cells) : new Map<number, number>();
  const indicators = axes[0]?.dictionary ?? [];
  const needed = Uint8Array.from([0, ...indicators.map((id) => (isNeeded(id) ? 1 : 0))]);
  const groupOfPeriod = Int32Array.from([0, ...periods.map(({ group }) => group + 1)]);
  const leftOut = Uint8Array.from([1, ...periods.map(({ isLeftOut }) => (isLeftOut ? 1 : 0))]);
  const unreadable = Uint8Array.from([1, ...periods.map(({ isUnreadable }) => (isUnreadable ? 1 : 0))]);
  const revised = new Set(
    batches.flatMap(({ records }) => [...records.values()].flatMap(({ revises }) => revises ?? [])),
  );

  const places = batches.map((batch, n) =>
    codeRows(
      batch,
      n,
      [
        ...axes.map((axis) => ({ axis, groupSize: axis === alongAxis ? 1 : axis.dictionary.length + 1 })),
        { axis: time, groupSize: rows.length + 1, groupOf: groupOfPeriod },
      ],
      isSmall,
    ),
  );
  for (const { cell } of places) count(cell, counts);

  const numbers = new Map<number, number>();
  const groupSpace = sizes.reduce((product, size) => product * size, 1);
  const dense = groupSpace <= most ? new Int32Array(groupSpace) : undefined;
  const groups: number[] = [];
  const numberOf = (group: number): number => {
    const found = dense ? dense[group] : numbers.get(group);
    if (found) return found - 1;
    const next = groups.push(group);
    if (dense) dense[group] = next;
    else numbers.set(group, next);
    return next - 1;
  };
  const others: number[][] = [];
  const plain = batches.map((batch, n): PlainRows => {
    const { cell, group } = places[n] as (typeof places)[number];
    const { states, ids } = batch;
    const indicatorCodes = batch.indicator.codes;
    const recodedIndicators = axes[0]?.recoded[n] as Int32Array;
    const periodCodes = batch.period.codes;
    const recodedPeriods = time.recoded[n] as Int32Array;
    const along = alongAxis && columnOf(batch, by)?.codes;
    const isAlong = by === 'time' || along !== undefined;
    const own: number[] = [];
    others.push(own);
    const groupOf = new Int32Array(batch.length).fill(-1);
    const codeOf = new Int32Array(batch.length);
    for (let row = 0; row < batch.length; row++) {
      if (!needed[recodedIndicators[(indicatorCodes[row] as number) + 1] as number]) continue;
      const period = recodedPeriods[(periodCodes[row] as number) + 1] as number;
      const isShared =
        (isSmall
          ? (counts as Uint8Array)[cell[row] as number]
          : (counts as Map<number, number>).get(cell[row] as number)) !== 1;
      const id = revised.size > 0 ? ids?.[row] : undefined;
      if (
        isShared ||
        states[row] === columnStates.record ||
        (finalOnly && states[row] === columnStates.provisional) ||
        unreadable[period] ||
        !isPlain(batch, row) ||
        (id !== undefined && revised.has(id))
      ) {
        own.push(row);
        continue;
      }
      if (leftOut[period] || !isAlong || (along && (along[row] as number) < 0)) continue;
      groupOf[row] = numberOf(group[row] as number);
      codeOf[row] = period - 1;
    }
    return { batch, groupOf, periodOf: codeOf };
  });
  return { plain, others, periods, rows, groups, sizes };
}

/** The places along the axes that a number of a group is made of, the last axis last. */
export function placesOf(group: number, sizes: readonly number[]): readonly number[] {
  const places: number[] = [];
  let rest = group;
  for (const size of sizes.toReversed()) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return places;
}

/** Whether a row can be added up as it is: it has a value, and none of its numbers is too large on its way. */
function isPlain({ values, numerators, denominators, counts }: ObservationColumns, row: number): boolean {
  const hasValue = Math.abs(values[row] as number) < largest;
  return hasValue && !isLarge(numerators, row) && !isLarge(denominators, row) && !isLarge(counts, row);
}

const isLarge = (column: Float64Array | undefined, row: number): boolean =>
  column !== undefined && Math.abs(column[row] as number) >= largest;

function count(cells: Int32Array | Float64Array, counts: Uint8Array | Map<number, number>): void {
  if (counts instanceof Map) {
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  } else {
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n] as number;
      if ((counts[cell] as number) < 2) counts[cell] = (counts[cell] as number) + 1;
    }
  }
}
