import type { Mark } from '../observed/ObservedSeries.ts';
import { present } from '../result/present.ts';
import { exactTerms } from './exactTerms.ts';
import type { GroupPeriod, GroupStatistics, LastValue } from './GroupStatistics.ts';
import { columnStates, type ObservationColumns } from './ObservationColumns.ts';
import type { ReadPeriod } from './periodsOf.ts';
import { byEnd } from './statisticsOfParts.ts';

/** The rows of one batch that say no more than a number, each with its group (−1 for none) and its period. */
export interface PlainRows {
  readonly batch: ObservationColumns;
  readonly groupOf: Int32Array;
  readonly periodOf: Int32Array;
}

/** What is remembered of each group of rows that say no more than a number. */
export function plainStatistics(
  batches: readonly PlainRows[],
  size: number,
  periods: readonly ReadPeriod[],
  isOverTime: boolean,
  listed: (
    batch: ObservationColumns,
  ) => { readonly codes: Int32Array; readonly isListed: Uint8Array } | undefined,
): readonly GroupStatistics[] {
  const known = new Int32Array(size);
  const negative = new Int32Array(size);
  const outside = new Int32Array(size);
  const listedParts = new Int32Array(size);
  const ratios = new Int32Array(size);
  const counted = new Int32Array(size);
  const provisional = new Uint8Array(size);
  const most = new Float64Array(size).fill(-Infinity);
  const total = new Float64Array(3 * size);
  const above = new Float64Array(3 * size);
  const below = new Float64Array(3 * size);
  const units = new Float64Array(3 * size);
  const times: GroupPeriod[][] = isOverTime ? Array.from({ length: size }, () => []) : [];
  const lasts: (LastValue | undefined)[] = [];
  const isOutside = Uint8Array.from(periods, (period) => (period.isOutside ? 1 : 0));

  for (const { batch, groupOf, periodOf } of batches) {
    const { values, states, numerators, denominators, counts } = batch;
    const along = listed(batch);
    for (let row = 0; row < values.length; row++) {
      const group = groupOf[row] as number;
      if (group < 0) continue;
      if (isOutside[periodOf[row] as number]) {
        outside[group] = (outside[group] as number) + 1;
        continue;
      }
      const value = values[row] as number;
      known[group] = (known[group] as number) + 1;
      add(total, group, value);
      if (value < 0) negative[group] = (negative[group] as number) + 1;
      if (value > (most[group] as number)) most[group] = value;
      if (states[row] === columnStates.provisional) provisional[group] = 1;
      if (numerators && denominators) {
        const numerator = numerators[row] as number;
        const denominator = denominators[row] as number;
        if (!Number.isNaN(numerator + denominator)) {
          ratios[group] = (ratios[group] as number) + 1;
          add(above, group, numerator);
          add(below, group, denominator);
        }
      }
      const n = counts?.[row] ?? Number.NaN;
      if (!Number.isNaN(n)) {
        counted[group] = (counted[group] as number) + 1;
        add(units, group, n);
      }
      if (along?.isListed[(along.codes[row] as number) + 1])
        listedParts[group] = (listedParts[group] as number) + 1;
      if (!isOverTime) continue;
      const { start, end } = periods[periodOf[row] as number] as ReadPeriod;
      times[group]?.push({ start, end, state: 'known' });
      const before = lasts[group];
      if (!before || byEnd(before, { start, end }) < 0) {
        const marks: readonly Mark[] = states[row] === columnStates.provisional ? ['provisional'] : [];
        lasts[group] = { start, end, value: value + 0, low: value + 0, high: value + 0, marks };
      }
    }
  }
  return Array.from({ length: size }, (_, group): GroupStatistics => {
    const parts = known[group] as number;
    return present({
      parts,
      known: parts,
      listed: listedParts[group] as number,
      absent: 0,
      fault: undefined,
      sum: termsAt(total, group),
      bounded: undefined,
      negative: negative[group] as number,
      // what is exact may be below 0 only where it is
      surelyNegative: negative[group] as number,
      mostLow: (most[group] as number) + 0,
      counted: { parts: counted[group] as number, n: termsAt(units, group) },
      ratio: {
        parts: ratios[group] as number,
        faulty: 0,
        numerator: termsAt(above, group),
        denominator: termsAt(below, group),
      },
      marks: provisional[group] ? ['provisional'] : [],
      periods: isOverTime ? times[group]?.sort(byEnd) : undefined,
      last: lasts[group],
      outside: outside[group] as number,
    }) as GroupStatistics;
  });
}

/** A running sum with what rounding lost beside it twice over, in three places for each group. */
function add(sums: Float64Array, group: number, value: number): void {
  const at = 3 * group;
  const total = sums[at] as number;
  const next = total + value;
  const lost = Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
  sums[at] = next;
  const before = sums[at + 1] as number;
  const after = before + lost;
  sums[at + 1] = after;
  sums[at + 2] =
    (sums[at + 2] as number) +
    (Math.abs(before) >= Math.abs(lost) ? before - after + lost : lost - after + before);
}

const termsAt = (sums: Float64Array, group: number) =>
  exactTerms([...sums.subarray(3 * group, 3 * group + 3)]);
