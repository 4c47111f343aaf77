import { JalonError } from '@jalon/core';
import { present } from '../result/present.ts';
import { componentsOf } from './componentsOf.ts';
import { equationsOf, knownFigures } from './equationsOf.ts';
import { feasibleRange } from './feasibleRange.ts';
import type { RecoveryOptions } from './SecrecyOptions.ts';
import type { StatisticalTable } from './StatisticalTable.ts';
import { isWideEnough, widthNeeded } from './widthNeeded.ts';

/** A withheld figure that readers can find out after all, or nearly. */
export interface RecoverableCell {
  readonly id: string;
  /** The least that it may be. */
  readonly low: number;
  /** The most that it may be; equal to `low` where it is found out exactly. Absent where nothing limits it. */
  readonly high?: number;
}

/**
 * The withheld figures of a table that readers can find out by subtraction: for each the range that agrees with all sums,
 * with what was published before, with the limits that are shown; listed where it is narrower than declared.
 * Source: attacker problems, Fischetti, Salazar-González, Management Science 47 (2001) 1008–1027; solved by linear programming
 * with branch and bound for whole numbers.
 * @param table as it is to be released; the value of a cell marked `suppressed` is not read
 * @returns in the order of the cells, those of earlier versions last; `undefined` where a number is not finite or beyond
 * 10¹⁵. Sums that contradict each other tell nothing
 * @throws JalonError `invalid-argument` where ids are not unique, a sum names a cell that is not there, or an option lies
 * outside its range
 * @example
 * ```ts
 * import { recoverableCells } from '@jalon/indicators';
 * const withheld = { id: 'men', suppressed: true };
 * const cells = [{ id: 'women', value: 17 }, withheld, { id: 'all', value: 20 }];
 * const sums = [{ total: 'all', parts: ['women', 'men'] }];
 * recoverableCells({ cells, sums }); // => [{ id: 'men', low: 3, high: 3 }]
 * recoverableCells({ cells: [{ id: 'women', suppressed: true }, withheld, { id: 'all', value: 20 }], sums }); // => []
 * ```
 */
export function recoverableCells(
  table: StatisticalTable,
  options: RecoveryOptions = {},
): readonly RecoverableCell[] | undefined {
  const { earlier = [] } = options;
  for (const each of [table, ...earlier]) checkTable(each);
  if (![table, ...earlier].every(isReadable)) return undefined;
  const threshold = options.threshold ?? table.threshold;
  const needed = widthNeeded(threshold === undefined ? options : { ...options, threshold });
  const shown = knownFigures({ cells: [] }, earlier, new Map());
  const exposed = table.cells.flatMap(({ id, suppressed }): readonly RecoverableCell[] => {
    const value = suppressed ? shown.get(id) : undefined;
    return value === undefined ? [] : [{ id, low: value, high: value }];
  });
  const narrow = componentsOf(equationsOf(table, options)).flatMap((component) =>
    component.unknowns.flatMap((unknown, n): readonly RecoverableCell[] => {
      const range = unknown.isSecret ? feasibleRange(component, n) : undefined;
      if (!range || isWideEnough(unknown, range, needed)) return [];
      return [present({ id: unknown.id, low: range.low, high: range.high })];
    }),
  );
  const places = new Map(table.cells.map(({ id }, n) => [id, n]));
  const placeOf = ({ id }: RecoverableCell) => places.get(id) ?? places.size;
  return [...exposed, ...narrow].sort((a, b) => placeOf(a) - placeOf(b));
}

/** @throws JalonError `invalid-argument` where ids are not unique or a sum names a cell that is not there */
export function checkTable({ cells, sums = [] }: StatisticalTable): void {
  const ids = new Set(cells.map(({ id }) => id));
  const strangers = sums.flatMap(({ total, parts }) => [total, ...parts]).filter((id) => !ids.has(id));
  if (ids.size < cells.length || strangers.length > 0) {
    throw new JalonError('invalid-argument', 'Cells have ids of their own, sums name cells of the table.', {
      cells: cells.length,
      ids: ids.size,
      strangers,
    });
  }
}

/** Beyond this, doubles no longer tell whole numbers apart. */
const largest = 1e15;

/** Whether every number of a table can be computed with. */
export const isReadable = ({ cells }: StatisticalTable): boolean =>
  cells.every(({ value, people, weight, bounds, contributions = [] }) =>
    [value, people, weight, bounds?.min, bounds?.max, ...contributions].every(
      (number) => number === undefined || Math.abs(number) <= largest,
    ),
  );
