import { componentsOf } from './componentsOf.ts';
import { addsUp, equationsOf, knownFigures } from './equationsOf.ts';
import { feasibleRange } from './feasibleRange.ts';
import { protectingCells, type WeighedCell } from './protectingCells.ts';
import type { StatisticalTable, TableCell, TableSum } from './StatisticalTable.ts';
import { isWideEnough, type WidthNeeded } from './widthNeeded.ts';

/** What is withheld beside the figures that must not be shown by themselves. */
export interface SecondarySuppression {
  /** Ids, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  /** Ids of withheld figures that no choice can protect, because of what was published before. */
  readonly exposed: readonly string[];
}

/** Against whom figures are protected: readers who may know that zeros are shown, or not. */
export interface Reader {
  readonly zerosAreShown: boolean;
  readonly needed: WidthNeeded;
}

interface Case {
  readonly table: StatisticalTable;
  readonly earlier: readonly StatisticalTable[];
  readonly truth: ReadonlyMap<string, number>;
  readonly readers: readonly Reader[];
  readonly sums: readonly TableSum[];
  /** Figures that withholding cannot hide any more. */
  readonly published: ReadonlyMap<string, number>;
}

/**
 * Figures to withhold so that none of those withheld can be found out: for each that is too narrow the cheapest change of
 * the table that widens it; at the end each choice that turned out needless is given back, the most valuable first.
 * @param primary ids of figures that must not be shown by themselves
 */
export function secondarySuppression(
  table: StatisticalTable,
  primary: ReadonlySet<string>,
  earlier: readonly StatisticalTable[],
  readers: readonly Reader[],
): SecondarySuppression {
  const truth = new Map(
    table.cells.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])),
  );
  const sums = [...(table.sums ?? []), ...earlier.flatMap((version) => version.sums ?? [])];
  const published = knownFigures({ cells: [] }, earlier, truth);
  const all: Case = { table, earlier, truth, readers, sums, published };
  const withheld = new Set(primary);
  const chosen: string[] = [];
  const hopeless = new Set<string>();
  // each round withholds something more, or gives one figure up for good
  for (
    let target = narrowCell(all, withheld, hopeless);
    target !== undefined;
    target = narrowCell(all, withheld, hopeless)
  ) {
    const more = cheapest(all, withheld, target.id);
    if (more.length === 0) {
      // what was withheld for it was in vain: begin anew without it; against other readers it may still be protected
      hopeless.add(targetKey(target));
      for (const id of chosen.splice(0)) withheld.delete(id);
    }
    for (const id of more) {
      withheld.add(id);
      chosen.push(id);
    }
  }
  const cells = new Map(table.cells.map((cell) => [cell.id, cell]));
  const dearest = chosen.toSorted((a, b) => lossOf(cells.get(b)) - lossOf(cells.get(a)));
  for (const id of dearest) {
    withheld.delete(id);
    if (narrowCell(all, withheld, hopeless) !== undefined) withheld.add(id);
  }
  const isHopeless = (id: string) =>
    readers.some(({ zerosAreShown }) => hopeless.has(targetKey({ id, zerosAreShown })));
  const exposed = [...primary].filter((id) => published.has(id) || isHopeless(id));
  return { chosen: chosen.filter((id) => withheld.has(id)), exposed };
}

/** A withheld figure that one of the readers can narrow down. */
interface Target {
  readonly id: string;
  readonly zerosAreShown: boolean;
}

const targetKey = ({ id, zerosAreShown }: Target): string => `${zerosAreShown} ${id}`;

/** The first withheld figure whose range is too narrow for one of the readers. */
function narrowCell(
  { table, earlier, truth, readers }: Case,
  withheld: ReadonlySet<string>,
  hopeless: ReadonlySet<string>,
): Target | undefined {
  const released = {
    cells: table.cells.map((cell) => (withheld.has(cell.id) ? { ...cell, suppressed: true } : cell)),
    sums: table.sums ?? [],
  };
  // a zero that is withheld gives the lie to who thinks that all are shown
  const hasZero = [...withheld].some((id) => truth.get(id) === 0);
  for (const { zerosAreShown, needed } of readers) {
    if (zerosAreShown && hasZero) continue;
    for (const component of componentsOf(equationsOf(released, { earlier, zerosAreShown }, truth))) {
      for (const [n, unknown] of component.unknowns.entries()) {
        const target = { id: unknown.id, zerosAreShown };
        if (!unknown.isSecret || hopeless.has(targetKey(target))) continue;
        const range = feasibleRange(component, n);
        if (range && !isWideEnough(unknown, range, needed)) return target;
      }
    }
  }
  return undefined;
}

/** The figures whose withholding widens the range of a figure at the least loss; none where nothing is left to withhold. */
function cheapest(all: Case, withheld: ReadonlySet<string>, target: string): readonly string[] {
  for (const withZeros of [false, true]) {
    const cells = weighedCells(all, withheld, target, withZeros);
    const options = waysToWiden(all, target).flatMap((shifts) => {
      const moved = shifts.map((shift) => protectingCells(cells, all.sums, shift));
      const ids = new Set(moved.flatMap((way) => way ?? []));
      for (const id of ids) if (withheld.has(id) || !all.truth.has(id)) ids.delete(id);
      return moved.includes(undefined) || ids.size === 0 ? [] : [[...ids]];
    });
    const losses = new Map(cells.map(({ id, loss }) => [id, loss]));
    const lossOfAll = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (losses.get(id) ?? 0), 0);
    const [best] = options.toSorted((a, b) => lossOfAll(a) - lossOfAll(b));
    if (best) return best;
  }
  return neighbour(all, withheld, target);
}

/** The ways to make a range wide enough: up alone, or down as far as it goes, then up for the rest. */
function waysToWiden(
  { table, truth, readers }: Case,
  target: string,
): readonly (readonly { id: string; by: number }[])[] {
  const cell = table.cells.find(({ id }) => id === target);
  const value = truth.get(target) ?? 0;
  const needed = Math.max(...readers.map((reader) => widthOf(reader, cell, value)));
  const least = readers.every(({ zerosAreShown }) => zerosAreShown) ? 1 : 0;
  const down = Math.min(needed, Math.max(0, value - least));
  const up = { id: target, by: needed };
  if (down === 0) return [[up]];
  const rest = needed - down;
  return [[up], [{ id: target, by: -down }, ...(rest > 0 ? [{ id: target, by: rest }] : [])]];
}

function widthOf({ needed }: Reader, cell: TableCell | undefined, value: number): number {
  if (cell?.measure !== 'amount') return needed.counts;
  // enough above what it is to be that share of the upper end
  return Math.max(1e-6, Math.abs(value) * (needed.amounts / (1 - needed.amounts)) * 1.001);
}

/** Every figure that may move in the eyes of readers, with what it costs to withhold it. */
function weighedCells(
  { table, earlier, truth, published }: Case,
  withheld: ReadonlySet<string>,
  target: string,
  withZeros: boolean,
): readonly WeighedCell[] {
  const own = table.cells.flatMap((cell): readonly WeighedCell[] => {
    const { id, value } = cell;
    const isWithheld = withheld.has(id);
    const isFixed = !addsUp(cell) || published.has(id) || (value === 0 && !withZeros && !isWithheld);
    if (isFixed && id !== target) return [];
    const isFree = isWithheld || value === undefined;
    const room = value === undefined ? Number.POSITIVE_INFINITY : roomOf(cell, value, table);
    return [{ id, value: truth.get(id) ?? 0, room, loss: isFree ? 0 : lossOf(cell) }];
  });
  const known = new Set([...table.cells.map(({ id }) => id), ...published.keys()]);
  const before = new Map(earlier.flatMap(({ cells }) => cells.map((cell) => [cell.id, cell] as const)));
  for (const id of known) before.delete(id);
  const others = [...before.values()].filter(addsUp);
  return [...own, ...others.map(({ id }) => ({ id, value: 0, room: Number.POSITIVE_INFINITY, loss: 0 }))];
}

/** How far a figure may fall: to zero, or without end where amounts may be negative. */
function roomOf({ measure }: TableCell, value: number, { cells }: StatisticalTable): number {
  const mayBeNegative = measure === 'amount' && cells.some((cell) => (cell.value ?? 0) < 0);
  return mayBeNegative ? Number.POSITIVE_INFINITY : value;
}

/** What is lost when a figure is withheld: its weight, else its size. */
function lossOf(cell: TableCell | undefined): number {
  const loss = Math.abs(cell?.weight ?? cell?.value ?? 0);
  return Number.isFinite(loss) ? loss : 0;
}

/** Where no change will do: the least figure tied to it by a sum, or by several in a row. */
function neighbour(
  { table, sums, published }: Case,
  withheld: ReadonlySet<string>,
  target: string,
): readonly string[] {
  const groups = sums.map(({ total, parts }) => [total, ...parts]);
  const near = new Set([target]);
  for (let size = 0; size < near.size; ) {
    size = near.size;
    for (const id of groups.filter((group) => group.some((id) => near.has(id))).flat()) near.add(id);
    const [least] = table.cells
      .filter((cell) => near.has(cell.id) && !withheld.has(cell.id) && !published.has(cell.id))
      .filter((cell) => addsUp(cell) && cell.value !== undefined)
      .sort((a, b) => lossOf(a) - lossOf(b));
    if (least) return [least.id];
  }
  return [];
}
