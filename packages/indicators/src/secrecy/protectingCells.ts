import { type LinearProgramme, minimise } from './minimise.ts';
import type { TableSum } from './StatisticalTable.ts';

/** One figure as it is weighed when others are to be protected. */
export interface WeighedCell {
  readonly id: string;
  /** The number behind it. */
  readonly value: number;
  /** How far it may fall in the eyes of readers; infinite where nothing is known of it. */
  readonly room: number;
  /** What is lost when it is withheld; 0 where it is withheld already. */
  readonly loss: number;
}

/** By how much a figure must be able to lie above and below what it is. */
export interface Shift {
  readonly id: string;
  readonly by: number;
}

/**
 * The cheapest figures to withhold so that one of them may, as far as readers can tell, lie elsewhere: the smallest weighed
 * change of the table that moves it by a given amount and leaves every sum true.
 * Source: Kelly, Golden, Assad, Networks 22 (1992) 397–417: the incremental linear programme for cell suppression.
 * @param cells figures that may be withheld, the one to be moved among them; all others stay as they are shown
 * @returns ids of the figures that change; `undefined` where no change of these figures will do
 */
export function protectingCells(
  cells: readonly WeighedCell[],
  sums: readonly TableSum[],
  { id, by }: Shift,
): readonly string[] | undefined {
  const places = new Map(cells.map((cell, n) => [cell.id, n]));
  const target = places.get(id);
  if (target === undefined) return undefined;
  const count = cells.length;
  // each figure rises by its first unknown and falls by its second
  const rows: LinearProgramme['rows'][number][] = sums.map(({ total, parts }) => ({
    members: [[total, 1] as const, ...parts.map((part) => [part, -1] as const)].flatMap(([member, sign]) => {
      const at = places.get(member);
      return at === undefined ? [] : [[at, sign] as const, [at + count, -sign] as const];
    }),
    equals: 0,
  }));
  rows.push({
    members: [
      [target, 1],
      [target + count, -1],
    ],
    equals: by,
  });
  const upper = [
    ...cells.map(() => undefined),
    // hardly any figure moves further than the one that is moved: whoever chooses checks it
    ...cells.map(({ room }) => (room >= Math.abs(by) ? undefined : Math.max(0, room))),
  ];
  const most = Math.max(1, ...cells.map(({ loss }) => loss));
  // a change that costs nothing is kept small all the same
  const losses = cells.map(({ loss }) => loss / most + 1e-6);
  const found = minimise({ rows, upper }, [...losses, ...losses]);
  if (!found || found === 'unbounded') return undefined;
  return cells.flatMap((cell, n) =>
    Math.abs((found.point[n] ?? 0) - (found.point[n + count] ?? 0)) > 1e-6 * Math.min(1, Math.abs(by))
      ? cell.id
      : [],
  );
}
