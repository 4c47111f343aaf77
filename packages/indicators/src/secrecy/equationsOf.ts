import type { StatisticalTable, TableCell, TableSum } from './StatisticalTable.ts';
import type { SumRow, SumSystem, Unknown } from './SumSystem.ts';

/** What is taken for granted of readers. */
export interface ReaderOptions {
  /** What was published before: the same figure has the same id. */
  readonly earlier?: readonly StatisticalTable[];
  /** Whether readers know that zeros are always shown, so that what is withheld is at least 1. */
  readonly zerosAreShown?: boolean;
}

/**
 * The equations that readers can set up from a table and from what was published before. A figure that an earlier version
 * shows is known, unless the truth says that it has changed since; a sum in which an earlier figure has changed is left out.
 * @param truth the numbers behind withheld cells, where the caller has them
 */
export function equationsOf(
  table: StatisticalTable,
  { earlier = [], zerosAreShown = false }: ReaderOptions,
  truth: ReadonlyMap<string, number> = new Map(),
): SumSystem {
  const now = new Map(table.cells.map((cell) => [cell.id, cell]));
  const known = knownFigures(table, earlier, truth);
  const scale = [...table.cells, ...earlier.flatMap(({ cells }) => cells)].reduce(
    (sum, { value = 0 }) => sum + Math.abs(value),
    1,
  );
  const mayBeNegative = table.cells.some(({ value = 0, id }) => (truth.get(id) ?? value) < 0);
  const unknowns: Unknown[] = [];
  const indexes = new Map<string, number>();
  const add = (cell: TableCell) => {
    if (known.has(cell.id) || indexes.has(cell.id) || !addsUp(cell)) return;
    indexes.set(cell.id, unknowns.length);
    const least = mayBeNegative && cell.measure === 'amount' ? -2 * scale : 0;
    // of what is merely missing nothing is known
    const isAtLeastOne = zerosAreShown && cell.suppressed === true && isPeople(cell);
    unknowns.push(unknownOf(cell, earlier, isAtLeastOne ? 1 : least, truth.get(cell.id)));
  };
  for (const cell of table.cells) add(cell);
  for (const version of earlier) for (const cell of version.cells) if (!now.has(cell.id)) add(cell);
  const sums = [
    ...(table.sums ?? []),
    ...earlier.flatMap((version) =>
      (version.sums ?? []).filter((sum) => isStillTrue(sum, version, known, truth)),
    ),
  ];
  return { unknowns, rows: sums.flatMap((sum) => rowOf(sum, indexes, known, truth) ?? []) };
}

/** Whether a figure can be a part of a sum; ratios, means, extremes never are. */
export const addsUp = ({ measure = 'people' }: TableCell): boolean =>
  measure === 'people' || measure === 'things' || measure === 'amount';

const isPeople = ({ measure = 'people' }: TableCell): boolean => measure === 'people';

/** What readers know: what is shown now, what was shown before as far as it still holds. */
export function knownFigures(
  table: StatisticalTable,
  earlier: readonly StatisticalTable[],
  truth: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const version of earlier) {
    for (const { id, value, suppressed } of version.cells) {
      const isSame = !truth.has(id) || truth.get(id) === value;
      if (value !== undefined && !suppressed && isSame) known.set(id, value);
    }
  }
  for (const { id, value, suppressed } of table.cells) {
    if (value !== undefined && !suppressed) known.set(id, value);
  }
  return known;
}

function unknownOf(
  cell: TableCell,
  earlier: readonly StatisticalTable[],
  least: number,
  truth: number | undefined,
): Unknown {
  const { id, measure = 'people', suppressed = false } = cell;
  const before = earlier.flatMap(({ cells }) => cells.filter((other) => other.id === id));
  const limits = [...before, ...(suppressed ? [] : [cell])]
    .flatMap(({ bounds }) => bounds ?? [])
    .map(({ min = least, max = Number.POSITIVE_INFINITY }) => ({ min, max }))
    // limits that the number has left since, or that exclude each other, say nothing of it
    .filter(({ min, max }) => min <= max && (truth === undefined || (min <= truth && truth <= max)));
  return {
    id,
    low: Math.max(suppressed ? least : Math.min(least, 0), ...limits.map(({ min }) => min)),
    high: Math.min(Number.POSITIVE_INFINITY, ...limits.map(({ max }) => max)),
    // weighted counts have decimals
    isCount: measure !== 'amount' && (truth === undefined || Number.isInteger(truth)),
    isSecret: suppressed,
    isAmount: measure === 'amount',
  };
}

/** Whether no figure of an earlier sum has changed since. */
function isStillTrue(
  { total, parts }: TableSum,
  version: StatisticalTable,
  known: ReadonlyMap<string, number>,
  truth: ReadonlyMap<string, number>,
): boolean {
  const then = new Map(version.cells.map((cell) => [cell.id, cell]));
  const isSame = (id: string) => {
    const { value, suppressed } = then.get(id) ?? {};
    if (value === undefined || suppressed) return true;
    return (truth.get(id) ?? known.get(id) ?? value) === value;
  };
  if (![total, ...parts].every(isSame)) return false;
  const values = parts.map((id) => known.get(id) ?? truth.get(id));
  const whole = known.get(total) ?? truth.get(total);
  // where all numbers are there, they tell
  if (whole === undefined || values.some((value) => value === undefined)) return true;
  const made = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return Math.abs(made - whole) <= 1e-9 * Math.max(1, Math.abs(whole));
}

function rowOf(
  { total, parts }: TableSum,
  indexes: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
  truth: ReadonlyMap<string, number>,
): SumRow | undefined {
  const coefficients = new Map<number, number>();
  let equals = 0;
  let behind: number | undefined = 0;
  for (const [id, sign] of [[total, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
    const at = indexes.get(id);
    if (at === undefined) {
      const value = known.get(id);
      // a figure that is neither shown nor unknown is a ratio or a stranger: no sum
      if (value === undefined) return undefined;
      equals -= sign * value;
    } else {
      coefficients.set(at, (coefficients.get(at) ?? 0) + sign);
      const value = truth.get(id);
      behind = behind === undefined || value === undefined ? undefined : behind + sign * value;
    }
  }
  const members = [...coefficients].filter(([, coefficient]) => coefficient !== 0);
  // with the numbers at hand, readers are taken to know the rest that a sum leaves
  return members.length > 0 ? { members, equals: behind ?? equals } : undefined;
}
